import { useTranslation } from 'react-i18next';

/** Says an instant (ISO 8601) as a day and an hour in Paris, in the language of the page. */
export function useInstants(): (instant: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });
  return (instant) => format.format(new Date(instant));
}
