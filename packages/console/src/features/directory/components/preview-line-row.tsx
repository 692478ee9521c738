import Box from '@mui/material/Box';
import type { ReactElement, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import type { PreviewLine } from './use-import.ts';
import { useLineWords } from './use-line-words.ts';

const MARKS: Readonly<Record<PreviewLine['outcome'], Mark>> = {
  NEW: 'yes',
  CHANGED: 'yes',
  UNCHANGED: 'same',
  PROBLEM: 'warning',
};

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly line: PreviewLine;
  readonly index: number;
  readonly count: number;
  /** Where it stands in the list, in pixels. */
  readonly top: number;
}

/** One line of the file: who it is about, what becomes of it, and why not. */
export function PreviewLineRow({ ref, line, index, count, top }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useLineWords();
  return (
    <Box
      component="li"
      ref={ref}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
      sx={{
        position: 'absolute',
        top: 0,
        insetInline: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '48px minmax(0, 1fr)', md: '64px minmax(0, 30%) minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: 1,
        px: { xs: 3, sm: 4 },
        py: 2.5,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.875rem',
      }}
    >
      <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        <span className="visually-hidden">{t('peopleImport.line', { line: line.line })}</span>
        <span aria-hidden="true">{line.line}</span>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 560 }}>{line.name || t('peopleImport.noName')}</Box>
        <StateMark mark={MARKS[line.outcome]}>{t(`peopleImport.outcome.${line.outcome}`)}</StateMark>
      </Box>
      <Box sx={{ gridColumn: { xs: 2, md: 3 }, minWidth: 0, display: 'grid', gap: 0.5, alignContent: 'start' }}>
        {line.problems.map((problem) => (
          <Box key={`${problem.column} ${problem.code}`}>
            {words.problem(problem)}{' '}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
              {problem.code}
            </Box>
          </Box>
        ))}
        <LineChanges line={line} />
      </Box>
    </Box>
  );
}

/** Names are beside already. */
const NAMES: ReadonlySet<string> = new Set(['familyName', 'givenNames']);

/** What a line brings: all of somebody new on one line, what changes of somebody known one below the other. */
function LineChanges({ line: { outcome, changes } }: { readonly line: PreviewLine }): ReactElement {
  const { t } = useTranslation();
  const words = useLineWords();
  const changed = outcome === 'CHANGED';
  return (
    <Box sx={{ display: 'flex', flexDirection: changed ? 'column' : 'row', flexWrap: 'wrap', columnGap: 3 }}>
      {changes
        .filter(({ column, after }) => changed || (after !== null && !NAMES.has(column)))
        .map(({ column, before, after }) => (
          <Box key={column} sx={{ fontVariantNumeric: 'tabular-nums' }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('peopleImport.named', { column: t(`peopleImport.column.${column}`) })}{' '}
            </Box>
            {changed && (
              <>
                <Box component="del" sx={{ color: 'text.secondary' }}>
                  {words.value(column, before)}
                </Box>
                <Box component="span" aria-hidden="true" sx={{ mx: 1.5 }}>
                  →
                </Box>
                <span className="visually-hidden"> {t('peopleImport.becomes')} </span>
              </>
            )}
            <Box component="ins" sx={{ textDecoration: 'none', fontWeight: changed ? 560 : 400 }}>
              {words.value(column, after)}
            </Box>
          </Box>
        ))}
    </Box>
  );
}
