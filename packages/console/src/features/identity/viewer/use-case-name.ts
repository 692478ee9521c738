import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/use-dates.ts';

/** What a case that a role is for is told by. */
export interface NamedCase {
  readonly rank: number;
  readonly sessionOn: string;
  readonly examCentre: string;
  readonly candidate: string | null;
}

/** Says which case a role is for: "dossier 3 du jury du 12 mars 2027, Pôle formation Lorraine, Marie DURAND". */
export function useCaseName(): (of: NamedCase | null) => string {
  const { t } = useTranslation();
  const { inWords } = useDates();
  return (of) => {
    if (of === null) return t('identity.case.unknown');
    const { rank, sessionOn, examCentre: centre, candidate } = of;
    const words = { rank, on: inWords(sessionOn), centre };
    return candidate === null ? t('identity.case.nameless', words) : t('identity.case.named', { ...words, candidate });
  };
}
