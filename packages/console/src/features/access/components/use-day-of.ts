import { useTranslation } from 'react-i18next';
import { dateInWords, todayInParis } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';

interface Days {
  /** The day of an instant in Paris, "1er avril 2022". */
  readonly day: (instant: string) => string;
  /** How far that day is, "il y a 4 jours". */
  readonly ago: (instant: string) => string;
}

/** Instants as the days people count. */
export function useDayOf(): Days {
  const { i18n } = useTranslation();
  const { away } = useDates();
  return {
    day: (instant) => dateInWords(todayInParis(new Date(instant)), i18n.language),
    ago: (instant) => away(todayInParis(new Date(instant))),
  };
}
