import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords, todayInParis } from '../../../i18n/dates.ts';
import { daysBefore } from '../model/days.ts';

/** The heading of a day: "Aujourd’hui, jeudi 26 novembre 2026". */
export function EventDay({ day }: { readonly day: string }): ReactElement {
  const { t, i18n } = useTranslation();
  const today = todayInParis();
  const words = dateInWords(day, i18n.language, true);
  const told =
    day === today
      ? t('audit.list.today', { day: words })
      : day === daysBefore(today, 1)
        ? t('audit.list.yesterday', { day: words })
        : words;
  return (
    <Typography
      variant="h2"
      sx={{ fontSize: '0.9375rem', pt: 5, pb: 2, px: { sm: 2 }, '&::first-letter': { textTransform: 'uppercase' } }}
    >
      {told}
    </Typography>
  );
}
