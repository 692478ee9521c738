import { useMutation } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGesture } from '../../../apollo/gesture.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import { GestureDialog } from './gesture-dialog.tsx';
import { useRoom } from './room-context.ts';

const TAKE_STEP = graphql(`
  mutation TakeSittingStep($input: TakeSessionStepInput!) {
    takeSessionStep(input: $input) {
      ... on SessionWritten {
        id
        session {
          ...SittingRoom_session @unmask
        }
      }
      ... on Refused {
        code
        facts {
          name
          value
        }
      }
    }
  }
`);

interface Props {
  readonly action: 'OPEN' | 'CLOSE';
  readonly reasonAsked: boolean;
  readonly onClose: () => void;
}

/** Opens or closes the sitting; it is done once, whoever asks it at the same time. */
export function TakeStep({ action, reasonAsked, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { session } = useRoom();
  const [take] = useMutation(TAKE_STEP);
  const gesture = useGesture();
  const [{ id: sessionId }] = useState(session);
  const present = session.seats.filter((seat) => seat.present).length;
  const opens = action === 'OPEN';
  return (
    <GestureDialog
      title={t(opens ? 'sitting.opening.openTitle' : 'sitting.opening.closeTitle')}
      confirmLabel={t(opens ? 'sitting.opening.do' : 'sitting.opening.close')}
      {...(reasonAsked && { reason: { label: t('sitting.opening.reason'), required: true } })}
      onSend={async (reason) => {
        const asked = { sessionId, action, reason: reason || null };
        const answer = gesture(asked, async (key) => {
          const { data } = await take({ variables: { input: { ...asked, key } } });
          return data?.takeSessionStep;
        });
        return (await outcomeOf(answer)).problem;
      }}
      done={t(opens ? 'sitting.spoken.opened' : 'sitting.spoken.closed')}
      onClose={onClose}
    >
      <Box>{opens ? t('sitting.opening.openBody', { present }) : t('sitting.opening.closeBody')}</Box>
    </GestureDialog>
  );
}
