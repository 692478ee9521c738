import type { College, SessionAction } from '@delibere/shared';
import { createContext, use } from 'react';
import type { SeatView } from '../model/seat.ts';

/** What is kept at once, each on the revision that is shown. */
export type Gesture =
  | {
      readonly kind: 'ADD_SEAT';
      readonly college: College;
      readonly organisationId: string;
      readonly personId: string | null;
      readonly voting: boolean;
      readonly tempWork: boolean;
    }
  | {
      readonly kind: 'CHANGE_SEAT';
      readonly seatId: string;
      readonly personId?: string | null;
      readonly voting?: boolean;
      readonly tempWork?: boolean;
      readonly proxyTo?: string | null;
    }
  | { readonly kind: 'REMOVE_SEAT'; readonly seatId: string }
  | { readonly kind: 'MOVE_SEAT'; readonly seatId: string; readonly rank: number }
  | { readonly kind: 'NAME_PRESIDENT'; readonly president?: string | null; readonly substitute?: string | null };

/** Findings that say the same, to be passed over for one reason. */
export interface PassedOver {
  readonly keys: readonly string[];
  /** Them in words. */
  readonly reason: string;
}

/** What is asked in a dialog first. */
export type Asking =
  | { readonly kind: 'ADD'; readonly college: College; readonly organisation: string | null }
  | { readonly kind: 'DESIGNATE'; readonly seat: SeatView }
  | { readonly kind: 'OVERRIDE' | 'WITHDRAW_OVERRIDE'; readonly findings: PassedOver }
  | { readonly kind: 'POSTED'; readonly seatId: string; readonly name: string; readonly madeOn: string }
  | { readonly kind: 'STEP'; readonly action: SessionAction }
  | { readonly kind: 'CHANGE_SESSION' | 'TELL_REGIONAL_COMMITTEE' | 'ASK' };

export interface SessionGestures {
  /** Whether somebody may compose it now. */
  readonly editable: boolean;
  readonly pending: boolean;
  /** Keeps a gesture; answers whether it was kept. */
  readonly keep: (gesture: Gesture) => Promise<boolean>;
  /** Says that a revision is one's own doing: a dialog made it. */
  readonly mine: (revision: number) => void;
  /** Opens a dialog. */
  readonly ask: (what: Asking) => void;
}

const NOTHING: SessionGestures = {
  editable: false,
  pending: false,
  keep: () => Promise.resolve(false),
  mine: () => undefined,
  ask: () => undefined,
};

/** What may be done with the session of the page; nothing outside of it. */
export const GesturesContext = createContext<SessionGestures>(NOTHING);

export function useGestures(): SessionGestures {
  return use(GesturesContext);
}
