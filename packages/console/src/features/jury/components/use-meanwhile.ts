import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { type Change, changesBetween, type Snapshot } from '../model/changes.ts';
import { seatName } from '../model/seat.ts';
import { seatViews } from './seat-of.ts';

const FRAGMENT = graphql(`
  fragment Meanwhile_session on JurySession {
    id
    revision
    sessionOn
    startsAt
    ruleSet {
      id
    }
    president {
      id
    }
    substitutePresident {
      id
    }
    seats {
      ...SeatView_seat @unmask
    }
  }
`);

interface Meanwhile {
  /** What others changed since one looked; empty where nothing is new. */
  readonly changes: readonly Change[];
  /** The changes were read. */
  readonly seen: () => void;
}

/**
 * Tells apart what others change in a session from one's own gestures, and puts it into facts.
 * @param isMine whether a revision is one's own doing
 */
export function useMeanwhile(
  session: FragmentType<typeof FRAGMENT>,
  { pending, isMine }: { readonly pending: boolean; readonly isMine: (revision: number) => boolean },
): Meanwhile {
  const { revision, sessionOn, startsAt, ruleSet, ...jury } = useFragmentData(FRAGMENT, session);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const snapshot: Snapshot = { sessionOn, startsAt, ruleSet: ruleSet.id, seats: seatViews(jury.seats, jury) };
  const [last, setLast] = useState({ revision, snapshot });
  // While a gesture is on its way nobody can tell whose the next revision is.
  if (last.revision !== revision && !pending) {
    setLast({ revision, snapshot });
    const since = Array.from({ length: Math.max(0, revision - last.revision) }, (_, rank) => revision - rank);
    const found = since.every(isMine) ? [] : changesBetween(last.snapshot, snapshot, seatName);
    if (found.length > 0) setChanges([...changes, ...found]);
  }
  return {
    changes,
    seen: () => setChanges([]),
  };
}
