import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { personName } from '../../directory/model/names.ts';

interface Person {
  readonly familyName: string;
  readonly givenNames: string;
}

interface Props {
  readonly sessionOn: string;
  /** Who votes for them in their absence. */
  readonly proxy?: string | undefined;
  readonly seat: {
    readonly mandateUntil: string | null;
    readonly answerNote?: string | null;
    readonly proposedSubstitute?: Person | null;
    readonly availability: {
      readonly sameDaySessions: readonly { readonly reference?: string | null; readonly overlaps: boolean }[];
    };
    readonly links: readonly { readonly caseId: string; readonly past: boolean }[];
  };
}

/** Days before its end within which a mandate is about to end. */
const SOON = 60;

/** What whoever composes has to know of a member: another jury that day, links, a mandate about to end, a substitute. */
export function SeatNotes({ seat, proxy, sessionOn }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { mandateUntil, answerNote, proposedSubstitute, availability, links } = seat;
  const ending = mandateUntil !== null && daysBetween(sessionOn, mandateUntil) <= SOON;
  const warnings = [
    ...availability.sameDaySessions.map(({ reference, overlaps }) =>
      t(overlaps ? 'jury.seat.busy' : 'jury.seat.sameDay', { reference: reference ?? t('jury.seat.hiddenJury') }),
    ),
    links.length > 0 && t('jury.seat.linked', { count: links.length }),
    ending && t('jury.seat.mandateEnds', { date: inWords(mandateUntil) }),
  ].filter((warning) => warning !== false);
  const said = [
    proxy && t('jury.proxy.given', { name: proxy }),
    proposedSubstitute && t('jury.seat.substitute', { name: personName(proposedSubstitute) }),
    answerNote && t('jury.seat.note', { note: answerNote }),
  ].filter(Boolean);
  if (warnings.length === 0 && said.length === 0) return null;
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 0.5, fontSize: '0.8125rem', lineHeight: 1.5 }}>
      {warnings.map((warning) => (
        <Box key={warning} sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
          <StateMark mark="warning">{warning}</StateMark>
        </Box>
      ))}
      {said.map((words) => (
        <Box key={words} sx={{ color: 'text.secondary' }}>
          {words}
        </Box>
      ))}
    </Box>
  );
}
