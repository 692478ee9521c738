import { tally, type Verdict } from '../../src/slices/jury/domain/ballot/tally.ts';
import { checkComposition } from '../../src/slices/jury/domain/composition/check-composition.ts';
import type { CaseSummary } from '../../src/slices/jury/domain/decision/case-summary.ts';
import { checkConformity } from '../../src/slices/jury/domain/decision/conformity.ts';
import { type Decision, type Deliberation, decide } from '../../src/slices/jury/domain/decision/decide.ts';
import { propose } from '../../src/slices/jury/domain/decision/proposal.ts';
import { ACCORD_2019 } from '../../src/slices/jury/domain/rules/shipped.ts';
import type {
  MinutesBallot,
  MinutesCase,
  MinutesData,
  MinutesMember,
} from '../../src/slices/jury/papers/minutes/minutes-data.ts';
import type { Centre, CertificationTitles } from '../../src/slices/jury/papers/people.ts';
import { ballotOf, inSecret } from '../jury/ballots.ts';
import { CLEAR_CASE, secondBlock, use, withC8 } from '../jury/cases.ts';
import { SESSION_DAY, SOUND_JURY, withSeats } from '../jury/composition.ts';

export const CENTRE: Centre = {
  name: 'UIMM Bretagne – centre d’examen de Rennes',
  address: ['2 allée du Bâtiment', '35000 Rennes'],
  contacts: ['jurys@uimm-bretagne.example', '02 99 00 00 00'],
};

const capabilities = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    code: `C${from + index}`,
    title: `Réaliser l’opération ${from + index} selon les règles de sécurité`,
  }));

export const TITLES: CertificationTitles = {
  code: 'RNCP28245',
  title: 'Opérateur polyvalent d’équipe autonome',
  blocks: [
    { code: 'BC01', title: 'Conduire une production en équipe autonome', capabilities: capabilities(1, 7) },
    { code: 'BC02', title: 'Contrôler, entretenir et améliorer son poste', capabilities: capabilities(8, 12) },
  ],
};

const OPENED = '2026-06-16T08:00:00.000Z';
const CLOSED = '2026-06-16T15:30:00.000Z';
const NAMES: Readonly<Record<string, string>> = {
  e1: 'Hélène Le Goff',
  e2: 'Yann Kerbrat',
  e3: 'Ottilie d’Aubigné-Montrésor de la Roche-Saint-Cyr',
  e4: 'Marc Ærts',
  u1: 'Fatou N’Diaye',
  u2: 'Loïc Prigent',
  u3: 'Zoé Çelik',
  u4: 'Jean-Noël Œuvrard',
};
const ORGANISATIONS: Readonly<Record<string, string>> = {
  'uimm-bretagne': 'UIMM Bretagne',
  cfdt: 'FGMM-CFDT',
  cgt: 'FTM-CGT',
  fo: 'FO Métaux',
  'cfe-cgc': 'Métallurgie CFE-CGC',
};

/** The sound jury of the domain's tests without its fourth union member, with a notice too short that was accepted. */
export const COMPOSITION = {
  ...withSeats(SOUND_JURY, { u4: { present: false } }),
  organisations: SOUND_JURY.organisations.map((one) => (one.id === 'cgt' ? { ...one, askedOn: '2026-06-04' } : one)),
};

export const MEMBERS: readonly MinutesMember[] = COMPOSITION.seats.map(({ id, college, organisation, present }) => ({
  seat: id,
  name: NAMES[id] ?? id,
  college,
  organisation: ORGANISATIONS[organisation] ?? organisation,
  voting: true,
  tempWork: id === 'e4',
  named: ({ e1: 'PRESIDENT', e2: 'SUBSTITUTE' } as const)[id] ?? null,
  presences: present
    ? [
        {
          from: id === 'u3' ? '2026-06-16T08:45:00.000Z' : OPENED,
          until: id === 'e3' ? '2026-06-16T14:00:00.000Z' : null,
        },
      ]
    : [],
  proxyTo: null,
}));

export function decided(summary: CaseSummary, more: Partial<Deliberation> = {}): Decision {
  const whole = { way: { kind: 'CONSENSUS' }, reason: null, ...propose(summary, SESSION_DAY), ...more } as const;
  const result = decide(whole, summary, ACCORD_2019.parameters, SESSION_DAY);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const ballot = (verdict: Verdict, secrecy: 'NAMED' | 'SECRET' = 'NAMED'): MinutesBallot => ({
  secrecy,
  closedAt: '2026-06-16T09:12:00.000Z',
  verdict,
});

/** A case of the clear summary, unless it says otherwise. */
export function caseOf(
  number: number,
  name: string,
  more: Partial<MinutesCase> = {},
  summary = CLEAR_CASE,
): MinutesCase {
  return {
    number,
    caseId: `case-${number}`,
    candidate: { name, bornOn: '1999-03-01' },
    certification: TITLES.code,
    route: summary.route,
    conformity: checkConformity(summary, SESSION_DAY),
    proposal: propose(summary, SESSION_DAY),
    recusals: [],
    ballots: [],
    result: { kind: 'DECIDED', decision: decided(summary) },
    ...more,
  };
}

const viaBallot = (verdict: Verdict, more: Partial<Deliberation> = {}, summary = CLEAR_CASE) =>
  ({ kind: 'DECIDED', decision: decided(summary, { way: { kind: 'BALLOT', verdict }, ...more }) }) as const;

const TIE = tally(ballotOf('FFFA', 'FAAA'));
const LEVEL = tally(ballotOf('OFFA', 'FAAO'));
const MAJORITY = tally(ballotOf('FFFF', 'FAA'));
const SECRET = tally(inSecret(ballotOf('FFFF', 'FAA')));
const WITHHELD = tally(inSecret(ballotOf('F', 'FFA')));
const REJECTED = tally(ballotOf('FAAA', 'AAO'));
const PARTIAL = withC8({ result: 'NOT_ACQUIRED' });
const EARLIER = secondBlock({ earlier: { code: 'BC02', acquiredOn: '2024-11-05', validUntil: '2029-11-05' } });
const VAE: CaseSummary = { ...CLEAR_CASE, route: 'EXPERIENCE' };
const UNREASONED = secondBlock({
  uses: [use('SIMULATION'), use('COMPANY_OPINION', { on: '2026-06-10' })],
  panel: null,
});

/** One case of each kind. */
export const CASES: readonly MinutesCase[] = [
  caseOf(1, 'Aïcha Benali'),
  caseOf(2, 'Bastien Corre', {}, PARTIAL),
  caseOf(3, 'Chloé Daniélou', {}, EARLIER),
  caseOf(4, 'Driss Élouan', { ballots: [ballot(TIE)], result: viaBallot(TIE) }),
  caseOf(5, 'Émilie Favreau', { ballots: [ballot(LEVEL), ballot(MAJORITY)], result: viaBallot(MAJORITY) }),
  caseOf(6, 'François Guéguen', { ballots: [ballot(SECRET, 'SECRET')], result: viaBallot(SECRET) }),
  caseOf(7, 'Gaëlle Hénaff', {
    recusals: [{ seat: 'e2', reason: 'responsable hiérarchique de la candidate jusqu’en 2024.' }],
    ballots: [ballot(WITHHELD, 'SECRET')],
    result: viaBallot(WITHHELD),
  }),
  caseOf(8, 'Hugo Iliescu', {
    ballots: [ballot(REJECTED)],
    result: viaBallot(REJECTED, {
      outcome: 'NOT_ADMITTED',
      blocks: ['BC01'],
      capabilities: ['C8'],
      reason: 'Le poste n’a pas été tenu en autonomie',
    }),
  }),
  caseOf(9, 'Inès Jaouen', {
    ballots: [ballot(LEVEL)],
    result: { kind: 'CARRIED_OVER', reason: 'Partage des voix, à reprendre en jury complet' },
  }),
  caseOf(10, 'Joseph Kerdranvat', {}, VAE),
  caseOf(
    11,
    'Karim Lahaye',
    { result: { kind: 'CARRIED_OVER', reason: 'Commission d’évaluation à justifier' } },
    UNREASONED,
  ),
];

const findings = checkComposition(COMPOSITION, ACCORD_2019, { moment: 'OPENING', on: SESSION_DAY }).map((finding) => ({
  ...finding,
  overriddenBecause: finding.code === 'NOTICE_TOO_SHORT' ? 'Accord de la FTM-CGT par courrier du 5 juin' : null,
}));

/** The minutes of a sitting where everything happened. */
export const MINUTES: MinutesData = {
  reference: 'PV-2026-0042',
  revision: 1,
  centre: CENTRE,
  session: { on: SESSION_DAY, openedAt: OPENED, closedAt: CLOSED, place: 'Salle Surcouf, 2 allée du Bâtiment, Rennes' },
  certifications: [TITLES],
  ruleSet: ACCORD_2019,
  members: MEMBERS,
  chair: { seat: 'e1', substitute: false },
  findings,
  cases: CASES,
  observations: ['La FO Métaux demande que les grilles soient remises huit jours avant la session.'],
  signatures: [
    { seat: 'e1', at: '2026-06-16T15:41:00.000Z', hash: 'a3'.repeat(32) },
    { seat: 'u2', at: '2026-06-16T15:43:00.000Z', hash: 'a3'.repeat(32) },
  ],
};
