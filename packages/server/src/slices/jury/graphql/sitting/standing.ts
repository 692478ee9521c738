import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import type { Seat } from '../../domain/composition/composition.ts';
import { type CaseStanding, standingOfCase } from '../../domain/sitting/case-policies.ts';
import { type SittingViewer, sittingViewer } from '../../domain/sitting/policy.ts';
import { type Electors, electorsOf, type Room } from '../../domain/sitting/room.ts';
import type { DayStanding } from '../../domain/sitting/the-day.ts';
import type { CaseRow } from '../../persistence/cases.ts';
import type { SessionRow } from '../../persistence/sessions.ts';
import { juryLoaders } from '../loaders.ts';
import { sittingLoaders } from './loaders.ts';

/** The room of a session that was seen. */
export async function roomOf(context: ViewerContext, sessionId: string): Promise<Room> {
  const room = await sittingLoaders(context).rooms.load(sessionId);
  if (room === null) throw new Error('A session that was seen is gone');
  return room;
}

/** The seat the caller holds; null where they do not sit. */
export async function ownSeat(context: ViewerContext, room: Room): Promise<Seat | null> {
  const personId = (await context.viewer())?.personId ?? null;
  return room.seats.find(({ person }) => person !== null && person.id === personId) ?? null;
}

/** Who would vote in a case at this moment. */
export async function electorsOfCase(context: ViewerContext, row: CaseRow): Promise<Electors> {
  const { links, recusals } = sittingLoaders(context);
  const [room, linkRows, recusalRows] = await Promise.all([
    roomOf(context, row.sessionId),
    links.load(row.id),
    recusals.load(row.id),
  ]);
  const ties = {
    links: linkRows.map(({ personId, caseId, past }) => ({ person: personId, caseId, past })),
    recusals: recusalRows.map(({ seatId, caseId }) => ({ seat: seatId, caseId })),
  };
  return electorsOf(room, ties, { id: row.id, route: row.summary.route });
}

/** Where a case stands. */
export async function standingOf(context: ViewerContext, row: CaseRow): Promise<CaseStanding> {
  const [room, ballots, electors] = await Promise.all([
    roomOf(context, row.sessionId),
    sittingLoaders(context).ballotsOfCase.load(row.id),
    electorsOfCase(context, row),
  ]);
  return standingOfCase(row, ballots, room, electors);
}

/** What the caller is to a session that was seen. */
export async function viewerOf(context: ViewerContext, sessionId: string): Promise<SittingViewer> {
  const [access, room, session] = await Promise.all([
    context.open('session.read'),
    roomOf(context, sessionId),
    juryLoaders(context).sessions.load(sessionId),
  ]);
  if (session === null) throw new Error('A session that was seen is gone');
  return sittingViewer(access, session, room);
}

/** When a session is held, and what day it is. */
export function dayOf(
  { now }: ViewerContext,
  { state, sessionOn }: Pick<SessionRow, 'state' | 'sessionOn'>,
): DayStanding {
  return { state, sessionOn, on: parisDay(now) };
}
