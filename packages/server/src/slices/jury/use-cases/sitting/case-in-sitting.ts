import type { Permission } from '@delibere/shared';
import type { Access } from '../../../../kernel/authorisation/access.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { accepted, type Result } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { type JuryRefusal, refuse } from '../../domain/refuse.ts';
import { type CaseStanding, standingOfCase } from '../../domain/sitting/case-policies.ts';
import { type SittingViewer, sittingViewer } from '../../domain/sitting/policy.ts';
import { type CaseTies, type Electors, electorsOf, type Room } from '../../domain/sitting/room.ts';
import type { DayStanding } from '../../domain/sitting/the-day.ts';
import { type BallotRow, ballotsByIds, ballotsOf } from '../../persistence/ballots.ts';
import { linksOf, recusalsOf } from '../../persistence/case-ties.ts';
import { type CaseRow, casesByIds } from '../../persistence/cases.ts';
import { roomsOf } from '../../persistence/rooms.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { sessionForChange } from '../session-for-change.ts';

/** A session held for a gesture of its sitting, and who makes it. */
export interface Sitting {
  readonly session: SessionRow;
  readonly room: Room;
  readonly viewer: SittingViewer;
  readonly day: DayStanding;
}

/** Some cases of a session held for a gesture of its sitting. */
export interface CaseInSitting extends Sitting {
  readonly row: CaseRow;
  /** All rounds, the last one last. */
  readonly ballots: readonly BallotRow[];
  /** Who would vote at this moment. */
  readonly electors: Electors;
  readonly standing: CaseStanding;
}

/** Holds a session. Throws Forbidden where the caller sees it and may not do this; refuses NOT_FOUND. */
export async function sittingOf(
  uow: UnitOfWork,
  access: Access,
  permission: Permission,
  sessionId: string,
  seenBy: Permission = 'case.read',
): Promise<Result<Sitting, JuryRefusal>> {
  const found = await sessionForChange(uow, access, permission, { id: sessionId, revision: null }, seenBy);
  if (!found.ok) return found;
  const [room] = await roomsOf(uow, [sessionId]);
  if (room === undefined) throw new Error('A session that was locked is gone');
  const session = found.value;
  const { state, sessionOn } = session;
  const day = { state, sessionOn, on: parisDay(uow.now) };
  return accepted({ session, room, day, viewer: sittingViewer(access, session, room) });
}

/** Holds the session of cases, all of the same one, as they are once it is held. Refuses NOT_FOUND. */
export async function casesInSitting(
  uow: UnitOfWork,
  access: Access,
  permission: Permission,
  caseIds: readonly string[],
): Promise<Result<readonly CaseInSitting[], JuryRefusal>> {
  const [first, ...others] = await casesByIds(uow, caseIds);
  if (first === undefined || others.some(({ sessionId }) => sessionId !== first.sessionId)) return refuse('NOT_FOUND');
  const sitting = await sittingOf(uow, access, permission, first.sessionId);
  if (!sitting.ok) return sitting;
  const rows = new Map((await casesByIds(uow, caseIds)).map((row) => [row.id, row]));
  const ballots = Map.groupBy(await ballotsOf(uow, caseIds), ({ caseId }) => caseId);
  const ties = await tiesOf(uow, caseIds);
  const cases = caseIds.flatMap((id): readonly CaseInSitting[] => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const { room } = sitting.value;
    const electors = electorsOf(room, ties, { id, route: row.summary.route });
    const rounds = ballots.get(id) ?? [];
    return [
      { ...sitting.value, row, ballots: rounds, electors, standing: standingOfCase(row, rounds, room, electors) },
    ];
  });
  return cases.length === caseIds.length ? accepted(cases) : refuse('NOT_FOUND');
}

/** Holds the session of one case. */
export async function caseInSitting(
  uow: UnitOfWork,
  access: Access,
  permission: Permission,
  caseId: string,
): Promise<Result<CaseInSitting, JuryRefusal>> {
  const found = await casesInSitting(uow, access, permission, [caseId]);
  if (!found.ok) return found;
  const [one] = found.value;
  return one === undefined ? refuse('NOT_FOUND') : accepted(one);
}

/** A ballot in its sitting. */
export interface BallotInSitting extends Sitting {
  readonly ballot: BallotRow;
}

/** Holds the session of a ballot. Refuses NOT_FOUND. */
export async function ballotInSitting(
  uow: UnitOfWork,
  access: Access,
  permission: Permission,
  ballotId: string,
): Promise<Result<BallotInSitting, JuryRefusal>> {
  const [seen] = await ballotsByIds(uow, [ballotId]);
  if (seen === undefined) return refuse('NOT_FOUND');
  const sitting = await sittingOf(uow, access, permission, seen.sessionId);
  if (!sitting.ok) return sitting;
  const [ballot] = await ballotsByIds(uow, [ballotId]);
  return ballot === undefined ? refuse('NOT_FOUND') : accepted({ ...sitting.value, ballot });
}

async function tiesOf(uow: UnitOfWork, caseIds: readonly string[]): Promise<CaseTies> {
  const [links, recusals] = [await linksOf(uow, caseIds), await recusalsOf(uow, caseIds)];
  return {
    links: links.map(({ personId, caseId, past }) => ({ person: personId, caseId, past })),
    recusals: recusals.map(({ seatId, caseId }) => ({ seat: seatId, caseId })),
  };
}
