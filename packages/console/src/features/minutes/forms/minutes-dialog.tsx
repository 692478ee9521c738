import type { ReactElement } from 'react';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { TakeStep } from '../../jury/forms/take-step.tsx';
import type { MinutesAsked } from '../components/minutes-acts.tsx';
import { DrawUp } from './draw-up.tsx';
import { Rectify } from './rectify.tsx';
import { Sign } from './sign.tsx';

interface Props {
  readonly session: MinutesPanel_SessionFragment;
  readonly asked: MinutesAsked;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** The dialog of what is asked about minutes. */
export function MinutesDialog({ session, asked, onReload, onClose }: Props): ReactElement | null {
  switch (asked) {
    case 'DRAW_UP':
      return <DrawUp sessionId={session.id} again={session.minutes !== null} onClose={onClose} />;
    case 'SIGN':
      return session.minutes && <Sign session={session} minutes={session.minutes} {...{ onReload, onClose }} />;
    case 'RECTIFY':
      return <Rectify sessionId={session.id} onClose={onClose} />;
    case 'SEAL':
    case 'TRANSMIT':
      return (
        <TakeStep
          session={session}
          action={asked}
          onClose={() => {
            onReload();
            onClose();
          }}
        />
      );
  }
}
