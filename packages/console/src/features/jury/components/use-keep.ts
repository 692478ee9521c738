import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLastChange } from '../../directory/forms/use-last-change.ts';
import { oneByOne } from '../model/one-by-one.ts';
import type { KeepProblem } from './meanwhile-notice.tsx';
import type { Gesture } from './session-gestures.ts';
import { ADD_SEAT, CHANGE_SEAT, MOVE_SEAT, NAME_PRESIDENT, REMOVE_SEAT } from './session-mutations.ts';

const FRAGMENT = graphql(`
  fragment Keep_session on JurySession {
    id
    revision
    president {
      id
    }
    substitutePresident {
      id
    }
    seats {
      id
      voting
      tempWork
      proxyTo
      person {
        id
      }
      designatedBy {
        id
      }
    }
  }
`);

interface Keep {
  /** Keeps a gesture on the revision that is known; answers whether it was kept. */
  readonly keep: (gesture: Gesture) => Promise<boolean>;
  readonly pending: boolean;
  readonly problem: KeepProblem | null;
  readonly settle: () => void;
  /** Says that a revision is one's own doing. */
  readonly mine: (revision: number) => void;
  readonly isMine: (revision: number) => boolean;
}

const LOOK_MS = 50;
const LOOKS = 20;

/** Keeps gestures one after the other. Where somebody was quicker, nothing is kept: the session is read again. */
export function useKeep(session: FragmentType<typeof FRAGMENT>, reload: () => Promise<unknown>): Keep {
  const client = useApolloClient();
  const lastChange = useLastChange();
  const it = useFragmentData(FRAGMENT, session);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<KeepProblem | null>(null);
  const [queue] = useState(oneByOne);
  const [own] = useState(() => new Set<number>());

  const mine = (revision: number): void => {
    own.add(revision);
  };
  /** As it is known when a gesture is sent: the one before it may have changed it. */
  const knownNow = (): typeof it =>
    client.readFragment({
      id: client.cache.identify({ __typename: 'JurySession', id: it.id }),
      fragment: FRAGMENT,
      fragmentName: 'Keep_session',
    }) ?? it;
  /** What a stream read before one's own gesture may come after its answer: the next one waits for what is newer. */
  const caughtUp = async (): Promise<void> => {
    const newest = Math.max(0, ...own);
    for (let looks = 0; looks < LOOKS && knownNow().revision < newest; looks++) {
      // oxlint-disable-next-line no-await-in-loop -- looked at again and again
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
  // Each answer brings the whole session; its revision is known as one's own before the page hears of it.
  const mutate = async (gesture: Gesture) => {
    const known = knownNow();
    const of = { sessionId: it.id, revision: known.revision };
    switch (gesture.kind) {
      case 'ADD_SEAT': {
        const { kind: _, ...seat } = gesture;
        const { data } = await client.mutate({
          mutation: ADD_SEAT,
          variables: { input: { ...of, ...seat } },
          update: (_cache, answer) => noted(answer.data?.addSeat),
        });
        return data?.addSeat;
      }
      case 'CHANGE_SEAT': {
        const { kind: _, seatId, ...change } = gesture;
        const seat = known.seats.find(({ id }) => id === seatId);
        const isOther = 'personId' in change && change.personId !== seat?.person?.id;
        const { data } = await client.mutate({
          mutation: CHANGE_SEAT,
          variables: {
            input: {
              ...of,
              seatId,
              personId: seat?.person?.id,
              voting: seat?.voting,
              tempWork: seat?.tempWork,
              // Who designated somebody says nothing of the next one.
              designatedBy: isOther ? undefined : seat?.designatedBy?.id,
              proxyTo: seat?.proxyTo,
              ...change,
            },
          },
          update: (_cache, answer) => noted(answer.data?.changeSeat),
        });
        return data?.changeSeat;
      }
      case 'REMOVE_SEAT': {
        const { data } = await client.mutate({
          mutation: REMOVE_SEAT,
          variables: { input: { ...of, seatId: gesture.seatId } },
          update: (_cache, answer) => noted(answer.data?.removeSeat),
        });
        return data?.removeSeat;
      }
      case 'MOVE_SEAT': {
        const { data } = await client.mutate({
          mutation: MOVE_SEAT,
          variables: { input: { ...of, seatId: gesture.seatId, rank: gesture.rank } },
          update: (_cache, answer) => noted(answer.data?.moveSeat),
        });
        return data?.moveSeat;
      }
      case 'NAME_PRESIDENT': {
        const { president = known.president?.id, substitute = known.substitutePresident?.id } = gesture;
        const { data } = await client.mutate({
          mutation: NAME_PRESIDENT,
          variables: {
            input: { ...of, presidentSeat: president, substituteSeat: substitute === president ? null : substitute },
          },
          update: (_cache, answer) => noted(answer.data?.namePresident),
        });
        return data?.namePresident;
      }
    }
  };
  const noted = (answer: object | null | undefined): void => {
    if (answer && 'session' in answer) {
      const { session: written } = answer as { readonly session: { readonly revision: number } | null };
      if (written) mine(written.revision);
    }
  };

  return {
    pending: waiting > 0,
    problem,
    settle: () => setProblem(null),
    mine,
    isMine: (revision) => own.has(revision),
    keep: (gesture) =>
      queue(async () => {
        setWaiting((count) => count + 1);
        setProblem(null);
        try {
          await caughtUp();
          const { problem: refused } = await outcomeOf(mutate(gesture));
          if (refused === undefined || refused.code === 'NOTHING_TO_CHANGE') return true;
          if (refused.code !== 'VERSION_CONFLICT') {
            setProblem({ problem: refused });
            return false;
          }
          const [, who] = await Promise.all([reload(), lastChange({ type: 'JURY_SESSION', id: it.id })]);
          setProblem({ problem: refused, who });
          return false;
        } finally {
          setWaiting((count) => count - 1);
        }
      }),
  };
}
