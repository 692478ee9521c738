import type { SessionRole } from '@delibere/shared';
import type DataLoader from 'dataloader';
import { perRequest } from '../../../kernel/graphql/per-request.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { byRequest, manyByKey, oneByKey } from '../../../kernel/read/by-key.ts';
import {
  type CaseCount,
  caseCountsOf,
  certificationTitles,
  type EngagementRow,
  engagementsOf,
  type LinkRow,
  linksOf,
  type NamedOrganisation,
  organisationsNamed,
  type RequestRow,
  requestsOf,
  type StepRow,
  stepsOf,
} from '../persistence/around-sessions.ts';
import { type LetterRow, lettersOf } from '../persistence/convocations.ts';
import { type RuleSetRow, ruleSetsByIds } from '../persistence/rule-sets.ts';
import { type MemberRow, mandatedByIds, type SeatRow, seatsOf } from '../persistence/seats.ts';
import { type ReadFacts, readFacts } from '../persistence/session-facts.ts';
import { type SessionRow, sessionsByIds } from '../persistence/sessions.ts';
import { rolesOf } from '../use-cases/roles-of.ts';

/** Somebody on a day. */
export interface PersonOnDay {
  readonly personId: string;
  readonly day: string;
}

/** What one request has read of juries, each by one statement for all rows of a list. */
export interface JuryLoaders {
  readonly sessions: DataLoader<string, SessionRow | null>;
  /** Everything rules look at, by session. */
  readonly facts: DataLoader<string, ReadFacts | null>;
  /** By session. */
  readonly seats: DataLoader<string, readonly SeatRow[]>;
  readonly requests: DataLoader<string, readonly RequestRow[]>;
  readonly letters: DataLoader<string, readonly LetterRow[]>;
  readonly steps: DataLoader<string, readonly StepRow[]>;
  readonly caseCounts: DataLoader<string, CaseCount | null>;
  readonly links: DataLoader<string, readonly LinkRow[]>;
  readonly organisations: DataLoader<string, NamedOrganisation | null>;
  /** By code. */
  readonly certifications: DataLoader<string, { readonly code: string; readonly title: string } | null>;
  /** By id, "ACCORD_2019@1". */
  readonly ruleSets: DataLoader<string, RuleSetRow | null>;
  /** By person: those a mandate makes visible. */
  readonly mandated: DataLoader<string, MemberRow | null>;
  readonly engagements: DataLoader<PersonOnDay, readonly EngagementRow[], string>;
}

/** The loaders of a request. */
export const juryLoaders = perRequest((context: ViewerContext): JuryLoaders => {
  const reader = () => context.personal();
  const bySession = <Row extends { readonly sessionId: string }>(
    read: (from: Awaited<ReturnType<typeof reader>>, ids: readonly string[]) => Promise<readonly Row[]>,
  ) =>
    manyByKey(
      async (ids: readonly string[]) => read(await reader(), ids),
      (row) => row.sessionId,
    );
  return {
    sessions: oneByKey(
      async (ids) => sessionsByIds(await reader(), ids),
      (row) => row.id,
    ),
    facts: oneByKey(
      async (ids) => readFacts(await reader(), ids),
      (row) => row.id,
    ),
    seats: bySession(seatsOf),
    requests: bySession(requestsOf),
    letters: bySession(lettersOf),
    steps: bySession(stepsOf),
    links: bySession(linksOf),
    caseCounts: oneByKey(
      async (ids) => caseCountsOf(await reader(), ids),
      (row) => row.sessionId,
    ),
    organisations: oneByKey(
      async (ids) => organisationsNamed(await reader(), ids),
      (row) => row.id,
    ),
    certifications: oneByKey(
      async (codes) => certificationTitles(await reader(), codes),
      (row) => row.code,
    ),
    ruleSets: oneByKey(
      async (ids) => ruleSetsByIds(await reader(), ids),
      ({ code, version }) => `${code}@${version}`,
    ),
    mandated: oneByKey(
      async (ids) => mandatedByIds(await reader(), ids),
      (row) => row.personId,
    ),
    engagements: byRequest<PersonOnDay, readonly EngagementRow[]>(
      ({ personId, day }) => `${personId} ${day}`,
      () => '',
      async (asked) => {
        const people = [...new Set(asked.map(({ personId }) => personId))];
        const days = [...new Set(asked.map(({ day }) => day))];
        const found = await engagementsOf(await reader(), people, days);
        return asked.map((one) => found.filter(({ personId, day }) => personId === one.personId && day === one.day));
      },
    ),
  };
});

/** Forgets what was read before a write of the same request. */
export function forgetJury(context: ViewerContext): void {
  const loaders: readonly { clearAll(): unknown }[] = Object.values(juryLoaders(context));
  for (const loader of loaders) loader.clearAll();
}

/** The facts of a session the caller sees. */
export async function factsFor(context: ViewerContext, id: string): Promise<ReadFacts> {
  const facts = await juryLoaders(context).facts.load(id);
  if (facts === null) throw new Error('A session that was seen is gone');
  return facts;
}

/** What the caller is to a session they see. */
export async function viewerRolesIn(context: ViewerContext, row: SessionRow): Promise<readonly SessionRole[]> {
  const viewer = await context.viewer();
  if (viewer === null) return [];
  const [seats, { facts }] = await Promise.all([juryLoaders(context).seats.load(row.id), factsFor(context, row.id)]);
  return rolesOf(viewer, row, seats, facts);
}
