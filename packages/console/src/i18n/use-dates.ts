import { useTranslation } from 'react-i18next';
import { dateInWords, distance, relative, todayInParis } from './dates.ts';

interface Dates {
  /** "2026-11-23" in Paris. */
  readonly today: string;
  readonly inWords: (date: string) => string;
  /** "demain", "dans 12 jours", "il y a 4 ans". */
  readonly away: (date: string) => string;
}

/** Dates as people say them, in the language of the page. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  const today = todayInParis();
  return {
    today,
    inWords: (date) => dateInWords(date, i18n.language),
    away: (date) => {
      const far = distance(today, date);
      if (far.unit === 'today') return relative(0, 'day', i18n.language);
      return relative(far.future ? far.count : -far.count, far.unit, i18n.language);
    },
  };
}
