interface Session {
  readonly state: string;
  readonly viewerSeat?: { readonly answer: string; readonly convokedOn?: string | null } | null;
  readonly designationRequests: readonly {
    /** Whether whoever looks leads the delegation that was asked. */
    readonly led: boolean;
    readonly answerable: boolean;
    readonly answeredAt?: string | null;
  }[];
}

interface Sorted<One> {
  /** A convocation waits for an answer. */
  readonly toAnswer: readonly One[];
  /** One's organisation was asked who sits for it, and one does not. */
  readonly toDesignate: readonly One[];
  readonly others: readonly One[];
}

/** Sessions to come by what they ask of whoever looks: each stands once, where it asks most. */
export function sortSessions<One extends Session>(sessions: readonly One[]): Sorted<One> {
  const asksAnswer = ({ state, viewerSeat }: One): boolean =>
    state === 'CONVENED' && viewerSeat?.answer === 'PENDING' && Boolean(viewerSeat.convokedOn);
  const asksDesignation = (one: One): boolean =>
    !one.viewerSeat &&
    one.designationRequests.some(({ led, answerable, answeredAt }) => led && answerable && !answeredAt);
  const toAnswer = sessions.filter(asksAnswer);
  const toDesignate = sessions.filter((one) => !asksAnswer(one) && asksDesignation(one));
  return {
    toAnswer,
    toDesignate,
    others: sessions.filter((one) => !toAnswer.includes(one) && !toDesignate.includes(one)),
  };
}
