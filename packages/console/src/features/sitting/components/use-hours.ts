import { useTranslation } from 'react-i18next';

/** Says an instant as an hour in Paris: "9 h 42", "09:42". */
export function useHours(): (instant: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });
  return (instant) => {
    const time = format.format(new Date(instant));
    return i18n.language === 'en' ? time : `${Number(time.slice(0, 2))} h ${time.slice(3)}`;
  };
}
