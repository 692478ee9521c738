import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../i18n/dates.ts';

interface SessionDay {
  readonly sessionOn: string;
  /** "09:00", in Paris. */
  readonly startsAt: string;
}

interface DayWords {
  /** "jeudi 14 janvier 2027, 9 h 00". */
  readonly dayOf: (day: SessionDay) => string;
  /** "jeudi 14 janvier 2027". */
  readonly longDay: (date: string) => string;
  /** "9 h 00", "09:00". */
  readonly hour: (time: string) => string;
}

/** Days and hours of sessions as people say them. */
export function useSessionDay(): DayWords {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const longDay = (date: string): string => dateInWords(date, language, true);
  const hour = (time: string): string => (language === 'en' ? time : `${Number(time.slice(0, 2))} h ${time.slice(3)}`);
  return { dayOf: ({ sessionOn, startsAt }) => `${longDay(sessionOn)}, ${hour(startsAt)}`, longDay, hour };
}
