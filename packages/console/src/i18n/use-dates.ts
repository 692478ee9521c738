import { useTranslation } from 'react-i18next';
import { dateInWords, distance, todayInParis } from './dates.ts';

interface Dates {
  /** "2026-11-23" in Paris. */
  readonly today: string;
  readonly inWords: (date: string) => string;
  /** "dans 12 jours", "il y a 4 ans". */
  readonly away: (date: string) => string;
}

/** Dates as people say them, in the language of the page. */
export function useDates(): Dates {
  const { t, i18n } = useTranslation();
  const today = todayInParis();
  return {
    today,
    inWords: (date) => dateInWords(date, i18n.language),
    away: (date) => {
      const far = distance(today, date);
      if (far.unit === 'today') return t('dates.today');
      const { count, future } = far;
      if (far.unit === 'days') return future ? t('dates.inDays', { count }) : t('dates.agoDays', { count });
      if (far.unit === 'months')
        return future ? t('dates.inMonths', { months: count }) : t('dates.agoMonths', { months: count });
      return future ? t('dates.inYears', { count }) : t('dates.agoYears', { count });
    },
  };
}
