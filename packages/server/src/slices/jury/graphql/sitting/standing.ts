import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import type { Seat } from '../../domain/composition/composition.ts';
import { isThere } from '../../domain/composition/looked-at.ts';
import { isClear } from '../../domain/decision/clear.ts';
import { ballotStanding } from '../../domain/decision/way.ts';
import { sessionParties } from '../../domain/parties.ts';
import type { CaseStanding, CaseViewer } from '../../domain/sitting/actions.ts';
import { chairNow, type Electors, electorsOf, hasVoice, type Room } from '../../domain/sitting/room.ts';
import type { BallotRow } from '../../persistence/ballots.ts';
import type { CaseRow } from '../../persistence/cases.ts';
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
  const { ballotsOfCase } = sittingLoaders(context);
  const [room, ballots] = await Promise.all([roomOf(context, row.sessionId), ballotsOfCase.load(row.id)]);
  const last: BallotRow | undefined = ballots.at(-1);
  return {
    state: room.state,
    progress: row.progress,
    ballotOpen: last !== undefined && last.closedAt === null,
    ballots: ballotStanding(ballots),
    clear: ballots.length === 0 && row.progress === 'PENDING' && isClear(row.summary, room.sessionOn),
  };
}

/** What the caller is to a case, given who votes in it. */
export async function caseViewer(context: ViewerContext, sessionId: string, electors: Electors): Promise<CaseViewer> {
  const [access, room, session] = await Promise.all([
    context.open('case.read'),
    roomOf(context, sessionId),
    juryLoaders(context).sessions.load(sessionId),
  ]);
  const parties = session === null ? {} : sessionParties(session);
  const own = await ownSeat(context, room);
  const there = own !== null && isThere(own);
  return {
    enters: access.may('case.write', parties),
    sits: own !== null && access.may('case.deliberate', parties),
    presides: there && chairNow(room)?.id === own.id && access.may('case.deliberate', parties),
    votes: there && access.may('vote.cast', parties) && hasVoice(electors, own.id),
  };
}
