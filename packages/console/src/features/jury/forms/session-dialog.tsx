import type { FragmentType } from '@apollo/client';
import type { ReactElement } from 'react';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import type { Asking } from '../components/session-gestures.ts';
import { AskDesignations } from './ask-designations.tsx';
import { ChangeSession } from './change-session.tsx';
import { OverrideFinding, WithdrawOverride } from './override-finding.tsx';
import { PickMember } from './pick-member.tsx';
import { RecordPosting } from './record-posting.tsx';
import { TakeStep } from './take-step.tsx';
import { TellRegionalCommittee } from './tell-regional-committee.tsx';

const FRAGMENT = graphql(`
  fragment SessionDialog_session on JurySession {
    id
    revision
    ...PickMember_session
    ...ChangeSession_session
    ...TellRegionalCommittee_session
    ...AskDesignations_session
    ...TakeStep_session
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly asking: Asking;
  readonly onClose: () => void;
}

/** The dialog of what is asked about a session. */
export function SessionDialog({ session, asking, onClose }: Props): ReactElement {
  const it = useFragmentData(FRAGMENT, session);
  const of = { sessionId: it.id, revision: it.revision };
  switch (asking.kind) {
    case 'ADD':
      return <PickMember session={it} college={asking.college} organisation={asking.organisation} onClose={onClose} />;
    case 'DESIGNATE':
      return (
        <PickMember
          session={it}
          college={asking.seat.college}
          organisation={asking.seat.organisation.id}
          seat={asking.seat}
          onClose={onClose}
        />
      );
    case 'OVERRIDE':
      return <OverrideFinding of={of} findings={asking.findings} onClose={onClose} />;
    case 'WITHDRAW_OVERRIDE':
      return <WithdrawOverride of={of} findings={asking.findings} onClose={onClose} />;
    case 'STEP':
      return <TakeStep session={it} action={asking.action} onClose={onClose} />;
    case 'TELL_REGIONAL_COMMITTEE':
      return <TellRegionalCommittee session={it} onClose={onClose} />;
    case 'POSTED':
      return <RecordPosting of={of} {...asking} onClose={onClose} />;
    case 'ASK':
      return <AskDesignations session={it} onClose={onClose} />;
    case 'CHANGE_SESSION':
      return <ChangeSession session={it} onClose={onClose} />;
  }
}
