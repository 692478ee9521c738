import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';
import { dayOf, timeOf } from '../model/days.ts';
import { shownValue } from '../model/fact-words.ts';
import { shortId } from './use-names.ts';

interface Props {
  /** Null where it is withheld. */
  readonly value: { readonly value?: string | null; readonly label?: string | null };
  /** It is so no more. */
  readonly struck: boolean;
}

/** A value of the trail in words: a name for an id, a day in words, a coded value as it is called. */
export function FactValue({ value, struck }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const { inWords } = useDates();
  const codes = t('audit.value', { returnObjects: true });
  if (value.value === null || value.value === undefined) {
    return (
      <Box component="em" sx={{ color: 'text.secondary' }}>
        {t('audit.difference.withheld')}
      </Box>
    );
  }
  const words = (text: string): ReactNode => {
    if (value.label) return value.label;
    const shown = shownValue(text, codes);
    if (shown.kind === 'coded') return Object.entries(codes).find(([code]) => code === shown.code)?.[1];
    if (shown.kind === 'day') return inWords(shown.day);
    if (shown.kind === 'instant') return `${inWords(dayOf(shown.instant))}, ${timeOf(shown.instant, i18n.language)}`;
    if (shown.kind === 'id') return <code title={shown.id}>{shortId(shown.id)}</code>;
    return shown.text;
  };
  const Kind = struck ? 'del' : 'span';
  return (
    <Box
      component={Kind}
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        ...(struck
          ? { color: 'text.secondary', textDecorationColor: 'color-mix(in srgb, currentColor 50%, transparent)' }
          : {}),
      }}
    >
      {words(value.value)}
    </Box>
  );
}
