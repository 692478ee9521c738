import type { FragmentType } from '@apollo/client';
import { useEffect, useRef, useState } from 'react';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { type Change, changesBetween, type Snapshot } from '../model/changes.ts';
import { seatName } from './benches-editor.tsx';
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
  /** What comes next is one's own doing. */
  readonly own: () => void;
  /** The changes were read. */
  readonly seen: () => void;
}

/** Tells apart what others change in a session from one's own gestures, and puts it into facts. */
export function useMeanwhile(session: FragmentType<typeof FRAGMENT>): Meanwhile {
  const { revision, sessionOn, startsAt, ruleSet, ...jury } = useFragmentData(FRAGMENT, session);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const own = useRef(false);
  const snapshot: Snapshot = { sessionOn, startsAt, ruleSet: ruleSet.id, seats: seatViews(jury.seats, jury) };
  const last = useRef({ revision, snapshot });
  useEffect(() => {
    const before = last.current;
    if (before.revision === revision) return;
    last.current = { revision, snapshot };
    // A gesture that was kept makes one revision; more than that came from others too.
    const isOwn = own.current && revision === before.revision + 1;
    own.current = false;
    if (isOwn) return;
    const found = changesBetween(before.snapshot, snapshot, seatName);
    if (found.length > 0) setChanges((known) => [...known, ...found]);
  });
  return {
    changes,
    own: () => {
      own.current = true;
    },
    seen: () => setChanges([]),
  };
}
