import { useTranslation } from 'react-i18next';
import { agoInWords } from './ago.ts';

/** Says how long ago an instant (ISO 8601) was, in the language of the page. */
export function useAgo(): (instant: string) => string {
  const { i18n } = useTranslation();
  return (instant) => agoInWords(instant, new Date(), i18n.language);
}
