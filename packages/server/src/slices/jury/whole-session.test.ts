import { checkRuleSet, type SessionAction, type SessionRole, type VoteChoice } from '@delibere/shared';
import { expect, test } from 'vitest';
import { CLEAR_CASE, withC8 } from '../../../testkit/jury/cases.ts';
import { SESSION_DAY, SOUND_JURY, withSeats } from '../../../testkit/jury/composition.ts';
import {
  allowanceStatements,
  allowedSessionActions,
  awaitsPresident,
  type Ballot,
  type CaseSummary,
  type Composition,
  checkComposition,
  checkConformity,
  type Decision,
  type Deliberation,
  decide,
  effectiveChair,
  electorateOf,
  emptyUrn,
  findingKey,
  halfYearOf,
  papersOf,
  propose,
  rectify,
  recusedSeats,
  rulesPage,
  type SessionFacts,
  SHIPPED_RULE_SETS,
  stepSession,
  tally,
  votersPresent,
} from './index.ts';

const [fiche, accord] = SHIPPED_RULE_SETS;
if (fiche === undefined || accord === undefined) throw new Error('Two rule sets ship with the project');
const AGREEMENT = accord;

/** A session that walks through its life. */
class Session {
  facts: SessionFacts;

  constructor(composition: Composition) {
    this.facts = {
      state: 'DRAFT',
      on: '2026-05-20',
      composition,
      ruleSet: AGREEMENT,
      overrides: [],
      cases: composition.cases.map(() => 'PENDING'),
      openBallots: 0,
      signatures: [],
      presidedBy: null,
      bundle: [],
    };
  }

  know(facts: Partial<SessionFacts>): void {
    this.facts = { ...this.facts, ...facts };
  }

  do(action: SessionAction, role: SessionRole, reason: string | null = null): string {
    const result = stepSession(this.facts, action, role, reason);
    if (result.ok) this.know({ state: result.value.to });
    return result.ok ? result.value.to : result.refusal.code;
  }
}

type Choices = Readonly<Record<string, VoteChoice>>;

function ballot(composition: Composition, choices: Choices): Ballot {
  const [about] = composition.cases;
  if (about === undefined) throw new Error('A case');
  return {
    secrecy: 'NAMED',
    rules: AGREEMENT.parameters,
    voters: votersPresent(composition.seats, AGREEMENT.parameters),
    recused: [...recusedSeats(composition, about)],
    president: effectiveChair(composition, AGREEMENT)?.seat.id ?? null,
    votes: Object.entries(choices).map(([seat, choice], index) => ({ seat, choice, sequence: index + 1 })),
  };
}

function decided(summary: CaseSummary, deliberation: Partial<Deliberation>): Decision {
  const proposal = propose(summary, SESSION_DAY);
  const whole: Deliberation = { way: { kind: 'CONSENSUS' }, reason: null, ...proposal, ...deliberation };
  const result = decide(whole, summary, AGREEMENT.parameters, SESSION_DAY);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

test('[F12] [A01] [A12] from composition to sealed minutes, and a rectification', () => {
  expect(SHIPPED_RULE_SETS.flatMap(checkRuleSet)).toEqual([]);
  const session = new Session(SOUND_JURY);
  expect(checkComposition(SOUND_JURY, AGREEMENT, { moment: 'EDITING', on: '2026-05-20' })).toEqual([]);
  expect(session.do('CONVENE', 'ADMINISTRATOR')).toBe('CONVENED');
  expect(session.do('OPEN', 'PRESIDENT')).toBe('BLOCKED');

  session.know({ on: SESSION_DAY });
  expect(session.do('OPEN', 'PRESIDENT')).toBe('OPEN');
  expect(checkConformity(CLEAR_CASE, SESSION_DAY).filter(({ status }) => status === 'NOT_MET')).toEqual([]);
  expect(decided(CLEAR_CASE, {})).toMatchObject({ outcome: 'ADMITTED', departs: false });
  expect(session.do('CLOSE', 'PRESIDENT')).toBe('BLOCKED');

  session.know({ cases: ['DECIDED'], presidedBy: 'e1' });
  expect(session.do('CLOSE', 'PRESIDENT')).toBe('CLOSED');
  session.know({ signatures: ['e1', 'u3'] });
  expect(session.do('SEAL', 'PRESIDENT')).toBe('SEALED');
  expect(allowedSessionActions(session.facts, 'MEMBER')).toEqual([]);

  const minutes = { state: session.facts.state, sealedOn: SESSION_DAY, rectifications: [] };
  const text = { on: '2026-06-20', reason: 'Prénom mal écrit', text: 'Lire « Anaïs »' };
  expect(rectify(minutes, text, 'PRESIDENT')).toMatchObject({ ok: true, value: { number: 1 } });
  session.know({ on: '2026-07-01', bundle: ['MINUTES', 'CONFORMITY_LETTER', 'CONVOCATIONS', 'ATTENDANCE_SHEET'] });
  expect(session.do('TRANSMIT', 'EXAM_CENTRE_MANAGER')).toBe('TRANSMITTED');
});

const SPLIT: Choices = {
  e1: 'FOR',
  e2: 'FOR',
  e3: 'FOR',
  e4: 'FOR',
  u1: 'AGAINST',
  u2: 'AGAINST',
  u3: 'AGAINST',
  u4: 'AGAINST',
};

test('[A06] a tie is broken by the president, and left undecided when the president abstains', () => {
  const verdict = tally(ballot(SOUND_JURY, SPLIT));
  expect(verdict).toMatchObject({ outcome: 'CARRIED', castingVote: { seat: 'e1', choice: 'FOR' } });
  expect(decided(CLEAR_CASE, { way: { kind: 'BALLOT', verdict } })).toMatchObject({
    outcome: 'ADMITTED',
    way: 'BALLOT',
  });
  const undecided = tally(ballot(SOUND_JURY, { ...SPLIT, e1: 'ABSTAIN', u1: 'ABSTAIN' }));
  expect(undecided).toMatchObject({ outcome: 'NOT_CARRIED', reason: 'TIE', settles: false });
});

test('[F20] a union absent: voices are equalised, and the session opens with a warning', () => {
  const composition = withSeats(SOUND_JURY, { u4: { present: false } });
  const findings = checkComposition(composition, AGREEMENT, { moment: 'OPENING', on: SESSION_DAY });
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['VOICES_EQUALISED', 'WARNING'],
    ['UNION_NOT_REPRESENTED', 'WARNING'],
  ]);
  expect(tally(ballot(composition, SPLIT))).toMatchObject({
    voices: { for: 12, against: 12, abstain: 0 },
    reason: 'CASTING_VOTE',
  });
});

test('[T14] a recusal changes the majority', () => {
  const links = [{ person: 'person-e1', caseId: 'case-1', past: false }];
  const verdict = tally(ballot({ ...SOUND_JURY, links }, { ...SPLIT, e2: 'AGAINST' }));
  expect(verdict).toMatchObject({ outcome: 'NOT_CARRIED', reason: 'REJECTED', weighing: 'EQUALISED' });
});

test('[A03] a notice too short is overridden with a reason; [A09] the candidate keeps what was acquired', () => {
  const organisations = SOUND_JURY.organisations.map((one) => ({ ...one, askedOn: '2026-06-04' }));
  const session = new Session({ ...SOUND_JURY, organisations });
  expect(session.do('CONVENE', 'ADMINISTRATOR')).toBe('BLOCKED');
  const findings = checkComposition(session.facts.composition, AGREEMENT, {
    moment: 'CONVENING',
    on: session.facts.on,
  });
  session.know({ overrides: findings.map((finding) => ({ finding: findingKey(finding), reason: 'Accord unanime' })) });
  expect(session.do('CONVENE', 'ADMINISTRATOR')).toBe('CONVENED');
  expect(decided(withC8({ result: 'NOT_ACQUIRED' }), {})).toMatchObject({
    outcome: 'NOT_ADMITTED',
    blocks: [{ code: 'BC01', validUntil: '2031-06-16' }],
  });
});

test('[F20] a side that does not come: the session is postponed with a reason, and given a new day', () => {
  const away = { present: false };
  const session = new Session(withSeats(SOUND_JURY, { u1: away, u2: away, u3: away, u4: away }));
  session.do('CONVENE', 'EXAM_CENTRE_MANAGER');
  session.know({ on: SESSION_DAY });
  expect(session.do('OPEN', 'PRESIDENT')).toBe('BLOCKED');
  expect(session.do('POSTPONE', 'PRESIDENT')).toBe('REASON_MISSING');
  expect(session.do('POSTPONE', 'PRESIDENT', 'Collège salariés absent')).toBe('POSTPONED');
  expect(session.do('RESCHEDULE', 'ADMINISTRATOR')).toBe('BLOCKED');
  session.know({ composition: { ...session.facts.composition, sessionOn: '2026-07-16' } });
  expect(session.do('RESCHEDULE', 'ADMINISTRATOR')).toBe('DRAFT');
});

test('[A06] in secret, the paper of the president alone is opened, on a tie', () => {
  const named = ballot(SOUND_JURY, SPLIT);
  const electorate = electorateOf(named);
  const papers = electorate.voices.flatMap(({ seat, weight }) => papersOf(SPLIT[seat] ?? 'ABSTAIN', weight));
  const count = emptyUrn(papers, electorate, Object.keys(SPLIT), named.rules, named.president);
  const { rules, voters, recused, president } = named;
  const sealed = { rules, voters, recused, president, secrecy: 'SECRET', count, presidentPaper: null } as const;
  expect(awaitsPresident(sealed)).toBe(true);
  expect(tally({ ...sealed, presidentPaper: 'AGAINST' })).toMatchObject({
    outcome: 'NOT_CARRIED',
    castingVote: { seat: 'e1', choice: 'AGAINST' },
    colleges: null,
  });
});

test('[C01] [C02] the union whose member sat is owed its allowance; the rules are printed', () => {
  const unionMembers = [{ organisation: 'cgt' }];
  const held = { session: 's1', centre: 'Rennes', heldOn: SESSION_DAY, unionMembers, representative: ['cgt'] };
  expect(allowanceStatements([held], halfYearOf(SESSION_DAY))).toMatchObject([{ total: 5_000 }]);
  expect(rulesPage()).toContain('# Les règles du jury paritaire');
});
