import type { AccessRouteCode, AssessedCase, AssessmentMethod, CapabilityResult } from '@delibere/shared';
import { addDays } from '../../domain/days.ts';

type Block = AssessedCase['blocks'][number];
type Use = Block['uses'][number];

const CODES = [
  ['RNCP28245BC01', ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']],
  ['RNCP28245BC02', ['C8', 'C9', 'C10', 'C11', 'C12']],
] as const;

/** While the fiche was registered: those who entered then keep its benefit (L6113-9). */
const ENTERED = '2022-03-01';

/** How a candidate of the demonstration differs from one who acquired everything. */
interface Story {
  readonly route?: AccessRouteCode;
  readonly enteredOn?: string;
  readonly method?: AssessmentMethod;
  /** Why a simulation was used; none where it was not said. */
  readonly reason?: string;
  readonly opinion?: string | null;
  /** Capabilities that were not acquired. */
  readonly missed?: readonly string[];
  /** Blocks that an earlier jury kept. */
  readonly kept?: readonly string[];
  /** Days before the session on which the evidence file was handed in. */
  readonly evidence?: number;
  /** Days the report of a project came after it was due. */
  readonly late?: number;
}

const FAVOURABLE = 'Avis favorable : autonomie acquise sur la ligne, bonne transmission aux nouveaux arrivants.';

/** Twelve candidates: most are clear, and each of the others asks something of the jury. */
export const DEMO_STORIES: readonly Story[] = [
  {},
  { method: 'PROJECT_PRESENTATION' },
  { route: 'PROFESSIONALISATION_CONTRACT' },
  {},
  { method: 'SIMULATION', reason: 'Ligne à l’arrêt pour travaux pendant la période d’évaluation' },
  {},
  { missed: ['C8', 'C9'], opinion: 'Avis réservé : la maintenance de premier niveau reste à consolider.' },
  { route: 'EXPERIENCE', method: 'EVIDENCE_INTERVIEW', evidence: 60 },
  { method: 'SIMULATION' },
  { opinion: null },
  { kept: ['RNCP28245BC01'] },
  { enteredOn: '2023-02-01', method: 'PROJECT_PRESENTATION', late: 4 },
];

function usesOf({ method = 'WORK_OBSERVATION', reason, opinion, late = 0 }: Story, day: string): Use[] {
  const isProject = method === 'PROJECT_PRESENTATION';
  const due = addDays(day, -10);
  const assessed: Use = {
    method,
    on: day,
    conclusive: true,
    reason: reason ?? null,
    reportDueOn: isProject ? due : null,
    reportReceivedOn: isProject ? addDays(due, late === 0 ? -2 : late) : null,
  };
  const company: Use = {
    ...assessed,
    method: 'COMPANY_OPINION',
    reason: null,
    reportDueOn: null,
    reportReceivedOn: null,
  };
  return opinion === null ? [assessed] : [assessed, company];
}

/** The case of a candidate, as it is entered. */
export function demoCase(story: Story, sessionOn: string): AssessedCase {
  const { route = 'CONTINUING_TRAINING', enteredOn = ENTERED, missed = [], kept = [], evidence, opinion } = story;
  const blocks = CODES.map(([code, capabilities]): Block => {
    if (kept.includes(code)) {
      return {
        code,
        uses: [],
        capabilities: [],
        panel: null,
        earlier: { acquiredOn: addDays(sessionOn, -300), validUntil: null },
      };
    }
    const resultOf = (one: string): CapabilityResult => (missed.includes(one) ? 'NOT_ACQUIRED' : 'ACQUIRED');
    return {
      code,
      uses: usesOf(story, addDays(sessionOn, -30)),
      capabilities: capabilities.map((one) => ({ code: one, result: resultOf(one), earlier: null })),
      panel: { assessors: 2, barred: 0 },
      earlier: null,
    };
  });
  return {
    rank: null,
    route,
    enteredOn,
    evidenceFiledOn: evidence === undefined ? null : addDays(sessionOn, -evidence),
    companyOpinion: opinion === undefined ? FAVOURABLE : opinion,
    blocks,
  };
}
