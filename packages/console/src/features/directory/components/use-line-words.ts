import type { PeopleColumn } from '@delibere/shared';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { useDates } from '../../../i18n/use-dates.ts';

interface LineWords {
  /** What is wrong, after the name of its column. */
  problem(problem: { readonly column?: PeopleColumn | null; readonly code: string }): string;
  /** What a column holds, as people say it. */
  value(column: PeopleColumn, value: string | null | undefined): string;
}

/** What a preview says of lines and columns, in words. */
export function useLineWords(): LineWords {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const words = useProblemWords();
  return {
    problem: ({ column, code }) =>
      column ? words.ofNamedField(t(`peopleImport.column.${column}`), code) : words.ofField(code),
    value: (column, value) => {
      if (value === null || value === undefined || value === '') return t('peopleImport.none');
      if (column === 'from' || column === 'to') return inWords(value);
      if (column === 'college') return t(value === 'EMPLOYERS' ? 'college.EMPLOYERS' : 'college.UNIONS');
      if (column === 'tempWork') return t(value === 'true' ? 'app.yes' : 'app.no');
      return value;
    },
  };
}
