import { allowanceStatements } from '../../src/slices/jury/domain/session/allowance.ts';
import type { AllowanceStatementData } from '../../src/slices/jury/papers/allowance-statement.ts';
import type { AttendanceSheetData } from '../../src/slices/jury/papers/attendance-sheet.ts';
import type { CandidateLetterData } from '../../src/slices/jury/papers/candidate-letter.ts';
import type { ConformityLetterData } from '../../src/slices/jury/papers/conformity-letter.ts';
import type { ConvocationData } from '../../src/slices/jury/papers/convocation.ts';
import type { RectificationPageData } from '../../src/slices/jury/papers/rectification-page.ts';
import { CLEAR_CASE, withC8 } from '../jury/cases.ts';
import { SESSION_DAY } from '../jury/composition.ts';
import { CENTRE, decided, MEMBERS, MINUTES, TITLES } from './sample.ts';

const SIGNATORY = { name: 'Solène Tanguy', quality: 'Responsable du centre d’examen' };

function memberAt(seat: string): (typeof MEMBERS)[number] {
  const found = MEMBERS.find((member) => member.seat === seat);
  if (found === undefined) throw new Error(`No member at ${seat}`);
  return found;
}

export const CONVOCATION: ConvocationData = {
  reference: 'CONV-2026-0042-U2',
  issuedOn: '2026-05-20',
  centre: CENTRE,
  member: { ...memberAt('u2'), address: ['12 rue des Forges', '29000 Quimper'] },
  session: {
    on: SESSION_DAY,
    startsAt: '2026-06-16T08:00:00.000Z',
    endsAt: '2026-06-16T15:30:00.000Z',
    place: MINUTES.session.place,
  },
  certifications: [TITLES],
  cases: 11,
  signatory: SIGNATORY,
};

/** A hand's loop, twice. */
const LOOP = Array.from({ length: 60 }, (_, index): readonly [number, number] => [
  20 + index * 4,
  50 + 30 * Math.sin(index / 4) * Math.cos(index / 9),
]);

export const ATTENDANCE: AttendanceSheetData = {
  reference: 'PRES-2026-0042',
  centre: CENTRE,
  session: MINUTES.session,
  certifications: [TITLES],
  members: MEMBERS.map((member, index) => {
    const at = '2026-06-16T07:55:00.000Z';
    const drawing = { width: 300, height: 100, strokes: [LOOP, [[250, 80]]] } as const;
    const there = member.presences.length > 0;
    return {
      ...member,
      arrivedAt: member.presences[0]?.from ?? null,
      leftAt: member.presences[0]?.until ?? null,
      signature: there ? (index % 3 === 2 ? { kind: 'CODE', at } : { kind: 'DRAWN', drawing, at }) : null,
    };
  }),
};

export const FULL_LETTER: CandidateLetterData = {
  reference: 'DEC-2026-0042-01',
  writtenOn: '2026-06-18',
  writtenAt: 'Rennes',
  centre: CENTRE,
  candidate: { name: 'Aïcha Benali', address: ['3 impasse du Lavoir', '35700 Rennes'], bornOn: '1999-03-01' },
  certification: TITLES,
  decision: decided(CLEAR_CASE),
  president: { name: 'Hélène Le Goff', substitute: false },
};

export const PARTIAL_LETTER: CandidateLetterData = {
  ...FULL_LETTER,
  reference: 'DEC-2026-0042-02',
  candidate: { name: 'Bastien Corre', address: [], bornOn: null },
  decision: decided(withC8({ result: 'NOT_ACQUIRED' })),
  president: { name: 'Yann Kerbrat', substitute: true },
};

export const CONFORMITY: ConformityLetterData = {
  reference: 'CONF-2026-0042',
  writtenOn: '2026-07-01',
  writtenAt: 'Rennes',
  centre: CENTRE,
  addressee: ['Groupe Certifications', 'Secrétariat', '56 avenue de l’Exemple', '75000 Paris'],
  session: { reference: 'SES-2026-0042', on: SESSION_DAY, place: MINUTES.session.place },
  certifications: [TITLES],
  ruleSet: MINUTES.ruleSet,
  counts: { admitted: 7, notAdmitted: 2, carriedOver: 2 },
  findings: MINUTES.findings,
  pieces: [
    { title: 'Procès-verbal', file: 'proces-verbal.pdf', sha256: '5e'.repeat(32) },
    { title: 'Feuille de présence', file: 'presence.pdf', sha256: '7c'.repeat(32) },
  ],
  signatory: SIGNATORY,
};

const JURIES = ['2026-01-20', '2026-03-17', SESSION_DAY, '2026-07-02'].map((heldOn, index) => ({
  session: `s${index}`,
  reference: `SES-2026-00${40 + index}`,
  centre: CENTRE.name,
  heldOn,
  unionMembers: ['cfdt', 'cfdt', ...(index === 1 ? [] : ['cgt']), 'inconnue'].map((organisation) => ({ organisation })),
  representative: ['cfdt', 'cgt', 'fo'],
}));

const [STATEMENT] = allowanceStatements(JURIES, { year: 2026, half: 1 });
if (STATEMENT === undefined) throw new Error('A centre held juries');

export const ALLOWANCE: AllowanceStatementData = {
  reference: 'ETAT-2026-1-RENNES',
  issuedOn: '2026-07-03',
  issuedAt: 'Rennes',
  centre: CENTRE,
  statement: STATEMENT,
  juries: JURIES,
  names: { cfdt: 'FGMM-CFDT', cgt: 'FTM-CGT', fo: 'FO Métaux' },
  union: null,
  signatory: SIGNATORY,
};

export const RECTIFICATION: RectificationPageData = {
  centre: CENTRE,
  rectification: {
    number: 1,
    on: '2026-06-20',
    reason: 'Le prénom d’une candidate a été mal écrit.',
    text: 'Dossier 1\u00a0: lire «\u00a0Aïcha Ben Ali\u00a0».',
  },
  minutes: { reference: 'PV-2026-0042', sessionOn: SESSION_DAY, sealedOn: SESSION_DAY, sha256: '9f'.repeat(32) },
  signatory: { name: 'Hélène Le Goff', quality: 'Présidence du jury' },
};
