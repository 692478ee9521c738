import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { SignInAgain } from './sign-in-again.tsx';

/** What is asked in a dialog first. */
export type MinutesAsked = 'DRAW_UP' | 'SIGN' | 'SEAL' | 'TRANSMIT' | 'RECTIFY';

interface Act {
  readonly asked: MinutesAsked;
  /** What comes next in the life of minutes. */
  readonly next?: boolean;
  readonly words: string;
}

/** What whoever looks may do now, what comes first in the life of minutes first. */
function useActs({ minutes, allowedGestures, allowedActions }: MinutesPanel_SessionFragment): readonly Act[] {
  const { t } = useTranslation();
  const offered = (step: 'SEAL' | 'TRANSMIT'): boolean => allowedActions.some(({ action }) => action === step);
  const drawUp = { asked: 'DRAW_UP', words: t(minutes ? 'minutes.drawUpAgain' : 'minutes.drawUp') } as const;
  const open = allowedGestures.includes('DRAW_UP_MINUTES');
  return [
    ...(open && !minutes ? [{ ...drawUp, next: true }] : []),
    ...(minutes?.viewerSigning === 'READY' ? [{ asked: 'SIGN', next: true, words: t('minutes.sign') } as const] : []),
    ...(minutes && offered('SEAL')
      ? [{ asked: 'SEAL', next: minutes.missing.length === 0, words: t('jury.step.do.SEAL') } as const]
      : []),
    ...(offered('TRANSMIT') ? [{ asked: 'TRANSMIT', next: true, words: t('jury.step.do.TRANSMIT') } as const] : []),
    ...(open && minutes ? [drawUp] : []),
    ...(allowedGestures.includes('RECTIFY_MINUTES')
      ? [{ asked: 'RECTIFY', words: t('minutes.rectify') } as const]
      : []),
  ];
}

interface Props {
  readonly session: MinutesPanel_SessionFragment;
  readonly onAsk: (what: MinutesAsked) => void;
}

/** Buttons of what one may do with the minutes; signing in again where signing needs it. */
export function MinutesActs({ session, onAsk }: Props): ReactElement | null {
  const { t } = useTranslation();
  const signing = session.minutes?.viewerSigning;
  const acts = useActs(session);
  if (acts.length === 0 && (signing === undefined || signing === 'NOT_ASKED')) return null;
  return (
    <Box className="no-print" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
      {signing === 'SIGNED' && <StateMark mark="yes">{t('minutes.youSigned')}</StateMark>}
      {signing === 'REAUTHENTICATE' && <SignInAgain />}
      {acts.length > 0 && (
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
          {acts.map(({ asked, next = false, words }) => (
            <Button
              key={asked}
              variant={next ? 'contained' : 'outlined'}
              color={next ? 'primary' : 'inherit'}
              onClick={() => onAsk(asked)}
              sx={{ minHeight: 44 }}
            >
              {words}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  );
}
