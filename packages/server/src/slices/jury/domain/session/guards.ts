import { BUNDLE_PIECES, COLLEGES, type Finding, type Moment, type SessionRemark } from '@delibere/shared';
import type { Guard } from '../../../../kernel/state-machine.ts';
import { checkComposition, findingKey } from '../composition/check-composition.ts';
import { addMonths } from '../days.ts';
import type { CompositionRemark, Override, SessionFacts, SessionSaid } from './session-facts.ts';

export type SessionGuard = Guard<SessionFacts, SessionSaid>;

/** The bundle goes to the Certifications group within three months of the session. */
const MONTHS_TO_TRANSMIT = 3;

const say = (
  code: SessionRemark['code'],
  severity: SessionRemark['severity'],
  facts: SessionRemark['facts'] = {},
): SessionRemark => ({ code, severity, facts });

const saidIf = (condition: boolean, remark: SessionRemark): readonly SessionRemark[] => (condition ? [remark] : []);

/** A finding as it stands: one that blocks, may be overridden and was, only warns. */
export function asRemark(finding: Finding, overrides: readonly Override[]): CompositionRemark {
  const key = findingKey(finding);
  const override = finding.overridable ? overrides.find((given) => given.finding === key) : undefined;
  const reason = override?.reason.trim() ?? '';
  return reason === ''
    ? { ...finding, overriddenBecause: null }
    : { ...finding, severity: 'WARNING', overriddenBecause: reason };
}

/** The composition stands, but for what may be overridden and was. */
export function compositionStands(moment: Moment): SessionGuard {
  return {
    name: `compositionStands:${moment}`,
    check: ({ composition, ruleSet, on, overrides }) =>
      checkComposition(composition, ruleSet, { moment, on }).map((finding) => asRemark(finding, overrides)),
  };
}

export const dayToCome: SessionGuard = {
  name: 'dayToCome',
  check: ({ on, composition: { sessionOn } }) =>
    saidIf(sessionOn < on, say('SESSION_DAY_PAST', 'BLOCKING', { sessionOn })),
};

export const hasCases: SessionGuard = {
  name: 'hasCases',
  check: ({ cases }) => saidIf(cases.length === 0, say('NO_CASE', 'WARNING')),
};

export const theDay: SessionGuard = {
  name: 'theDay',
  check: ({ on, composition: { sessionOn } }) =>
    saidIf(sessionOn !== on, say('NOT_THE_DAY', 'BLOCKING', { sessionOn, on })),
};

const countOf = ({ cases }: SessionFacts, wanted: SessionFacts['cases'][number]): number =>
  cases.filter((progress) => progress === wanted).length;

export const everyCaseSettled: SessionGuard = {
  name: 'everyCaseSettled',
  check: (facts) => {
    const pending = countOf(facts, 'PENDING');
    return saidIf(pending > 0, say('CASES_PENDING', 'BLOCKING', { pending }));
  },
};

export const noCaseDecided: SessionGuard = {
  name: 'noCaseDecided',
  check: (facts) => {
    const decided = countOf(facts, 'DECIDED');
    return saidIf(decided > 0, say('CASES_DECIDED', 'BLOCKING', { decided }));
  },
};

export const noBallotOpen: SessionGuard = {
  name: 'noBallotOpen',
  check: ({ openBallots }) => saidIf(openBallots > 0, say('BALLOT_OPEN', 'BLOCKING', { openBallots })),
};

/** The president signs for their own side too. */
export const minutesSigned: SessionGuard = {
  name: 'minutesSigned',
  check: ({ composition, signatures, presidedBy }) => {
    const signed = new Set(signatures);
    const unsigned = COLLEGES.filter(
      (college) => !composition.seats.some((seat) => seat.college === college && signed.has(seat.id)),
    );
    return [
      ...saidIf(presidedBy === null || !signed.has(presidedBy), say('PRESIDENT_NOT_SIGNED', 'BLOCKING')),
      ...unsigned.map((college) => say('COLLEGE_NOT_SIGNED', 'BLOCKING', { college })),
    ];
  },
};

export const bundleComplete: SessionGuard = {
  name: 'bundleComplete',
  check: ({ bundle }) =>
    BUNDLE_PIECES.filter((piece) => !bundle.includes(piece)).map((piece) =>
      say('BUNDLE_INCOMPLETE', 'BLOCKING', { piece }),
    ),
};

export const transmittedInTime: SessionGuard = {
  name: 'transmittedInTime',
  check: ({ on, composition: { sessionOn } }) => {
    const latest = addMonths(sessionOn, MONTHS_TO_TRANSMIT);
    return saidIf(on > latest, say('TRANSMISSION_LATE', 'WARNING', { latest }));
  },
};

export const newDayChosen: SessionGuard = {
  name: 'newDayChosen',
  check: ({ on, composition: { sessionOn } }) =>
    saidIf(sessionOn <= on, say('NEW_DAY_MISSING', 'BLOCKING', { sessionOn })),
};
