import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useGesture } from '../../../apollo/gesture.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import { useGestures } from '../../jury/components/session-gestures.ts';
import { useSessionDay } from '../../jury/components/use-session-day.ts';
import { SIGN_MINUTES } from '../components/minutes-mutations.ts';
import { shortFingerprint } from '../model/minutes-life.ts';

interface Props {
  readonly session: Pick<MinutesPanel_SessionFragment, 'id' | 'reference' | 'sessionOn'>;
  /** The text that was read: another one is not signed. */
  readonly minutes: Pick<NonNullable<MinutesPanel_SessionFragment['minutes']>, 'sha256'>;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** Signs minutes as they were read, once; where one signed in too long ago, the page says so instead. */
export function Sign({ session, minutes: { sha256 }, onReload, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { longDay } = useSessionDay();
  const { mine } = useGestures();
  const words = useProblemWords();
  const [sign] = useMutation(SIGN_MINUTES);
  const gesture = useGesture();
  return (
    <ConfirmDialog
      title={t('minutes.signTitle')}
      confirmLabel={t('minutes.signDo')}
      onClose={onClose}
      onConfirm={async () => {
        const asked = { sessionId: session.id, sha256 };
        const answer = gesture(asked, async (key) => {
          const { data } = await sign({ variables: { input: { ...asked, key } } });
          return data?.signMinutes;
        });
        const { done, problem } = await outcomeOf(answer);
        if (done?.session) mine(done.session.revision);
        if (problem?.code === 'REAUTHENTICATION_NEEDED' || problem?.code === 'MINUTES_CHANGED') onReload();
        if (done || problem?.code === 'REAUTHENTICATION_NEEDED') onClose();
        return problem && { text: words.ofRefusal(problem), code: problem.code };
      }}
    >
      {t('minutes.signBody', {
        reference: session.reference,
        day: longDay(session.sessionOn),
        fingerprint: shortFingerprint(sha256),
      })}
    </ConfirmDialog>
  );
}
