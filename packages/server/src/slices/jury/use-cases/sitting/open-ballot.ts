import { randomUUID } from 'node:crypto';
import { openBallotInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { electorateOf } from '../../domain/ballot/tally.ts';
import { ballotStanding } from '../../domain/decision/way.ts';
import { refuse } from '../../domain/refuse.ts';
import { hasVoice } from '../../domain/sitting/room.ts';
import { newUrn } from '../../domain/sitting/urn.ts';
import { insertBallot, putUrn } from '../../persistence/ballot-writes.ts';
import { touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { type Gesture, once } from './once.ts';
import type { SittingSecrets } from './sitting-secrets.ts';

/** No more rounds than these: who cannot agree by then carries the case over. */
const MOST_ROUNDS = 20;

/**
 * Opens a ballot on "admit", asked by any voter in the room. Who votes, who is recused, who presides and by which rules
 * are frozen at this instant. Refuses NO_VOTE, NOT_PRESENT, BALLOT_OPEN, and CASE_SETTLED where the case or its last
 * ballot is settled.
 */
export const openBallot = (secrets: SittingSecrets): UseCase<typeof openBallotInput, Gesture> =>
  useCase({
    permission: 'vote.cast',
    input: openBallotInput,
    run: (uow, { caseId, key }, access) =>
      once(uow, { key, operation: 'openBallot', objectId: caseId }, { caseIds: [caseId] }, async () => {
        const found = await caseInSitting(uow, access, 'vote.cast', caseId);
        if (!found.ok) return found;
        const { session, room, own, there, row, ballots, electors } = found.value;
        if (session.state !== 'OPEN') return refuse('WRONG_STATE', { state: session.state });
        if (own === null) return refuse('NO_VOTE');
        if (!there) return refuse('NOT_PRESENT');
        if (!hasVoice(electors, own.id)) return refuse('NO_VOTE');
        const last = ballots.at(-1);
        if (last !== undefined && last.closedAt === null) return refuse('BALLOT_OPEN');
        if (row.progress !== 'PENDING' || ballotStanding(ballots) === 'SETTLED') return refuse('CASE_SETTLED');
        const round = (last?.round ?? 0) + 1;
        if (round > MOST_ROUNDS) return refuse('BLOCKED', { blockers: 'TOO_MANY_ROUNDS' });
        const { secrecy } = room.parameters;
        const ballot = { id: randomUUID(), sessionId: session.id, caseId, round, secrecy, askedBy: own.id, electors };
        await insertBallot(uow, ballot);
        if (secrecy === 'SECRET') {
          await putUrn(uow, ballot, secrets.sealUrn(ballot.id, newUrn(electorateOf(electors))));
        }
        const revision = await changed(uow, session.id, {
          kind: 'BALLOT_OPENED',
          object: { type: 'BALLOT', id: ballot.id },
          after: { sessionId: session.id, caseId, round, secrecy, seat: own.id },
        });
        await touchCases(uow, [caseId], revision);
        return accepted(null);
      }),
  });
