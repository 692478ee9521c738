import { castVoteInput, type VoteChoice } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { electorateOf } from '../../domain/ballot/tally.ts';
import { refuse } from '../../domain/refuse.ts';
import { seatsVotedFor } from '../../domain/sitting/room.ts';
import { putInUrn } from '../../domain/sitting/urn.ts';
import { putParticipation, putUrn, putVote, readUrn } from '../../persistence/ballot-writes.ts';
import type { BallotRow } from '../../persistence/ballots.ts';
import { touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { ballotInSitting } from './case-in-sitting.ts';
import { type Gesture, once } from './once.ts';
import { ballotPermits } from './permitted.ts';
import type { SittingSecrets } from './sitting-secrets.ts';

/** Of a secret vote, the database is told that it was cast, and its urn changes as a whole, whatever was voted. */
async function put(
  uow: UnitOfWork,
  secrets: SittingSecrets,
  ballot: BallotRow,
  seat: string,
  choice: VoteChoice,
): Promise<void> {
  if (ballot.secrecy === 'NAMED') return putVote(uow, ballot, seat, choice);
  const urn = secrets.openUrn(ballot.id, await readUrn(uow, ballot.id));
  await putUrn(uow, ballot, secrets.sealUrn(ballot.id, putInUrn(urn, electorateOf(ballot.electors), seat, choice)));
  await putParticipation(uow, ballot, seat);
}

/**
 * Casts a vote, or casts it anew: the last one counts. The voter is in the room, and votes for the own seat or for one
 * they represent. Refuses BALLOT_CLOSED, NOT_PRESENT, and NO_VOTE for who is recused, in surplus or no voter of this
 * ballot. Neither the trail nor the key keep anything of a secret choice.
 */
export const castVote = (secrets: SittingSecrets): UseCase<typeof castVoteInput, Gesture> =>
  useCase({
    permission: 'vote.cast',
    input: castVoteInput,
    run: (uow, { ballotId, seatId, choice, key }, access) =>
      once(uow, { key, operation: 'castVote', objectId: ballotId }, { ballotId }, async () => {
        const found = await ballotInSitting(uow, access, 'vote.cast', ballotId);
        if (!found.ok) return found;
        const may = ballotPermits(found.value, 'VOTE');
        if (!may.ok) return may;
        const { session, viewer, ballot } = found.value;
        const own = viewer.own ?? '';
        const seat = seatId ?? own;
        if (!seatsVotedFor(ballot.electors, own).includes(seat)) return refuse('NO_VOTE');
        await put(uow, secrets, ballot, seat, choice);
        const named = ballot.secrecy === 'NAMED' ? { choice } : {};
        const revision = await changed(uow, session.id, {
          kind: 'VOTE_CAST',
          object: { type: 'BALLOT', id: ballotId },
          after: { sessionId: session.id, caseId: ballot.caseId, seat, ...named },
        });
        await touchCases(uow, [ballot.caseId], revision);
        return accepted(null);
      }),
  });
