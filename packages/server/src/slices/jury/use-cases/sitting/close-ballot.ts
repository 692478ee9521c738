import { closeBallotInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import type { Ballot } from '../../domain/ballot/ballot.ts';
import { tally } from '../../domain/ballot/tally.ts';
import { closeSecret } from '../../domain/sitting/close-secret.ts';
import { closeBallotRow, readUrn } from '../../persistence/ballot-writes.ts';
import { type BallotRow, votedIn, votesOf } from '../../persistence/ballots.ts';
import { touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { ballotInSitting } from './case-in-sitting.ts';
import { type Gesture, once } from './once.ts';
import { ballotPermits } from './permitted.ts';
import type { SittingSecrets } from './sitting-secrets.ts';

/** Everything the verdict of a ballot rests on, as it is kept for ever. */
async function counted(
  uow: UnitOfWork,
  secrets: SittingSecrets,
  { id, secrecy, electors }: BallotRow,
): Promise<Ballot> {
  if (secrecy === 'NAMED') return { ...electors, secrecy, votes: await votesOf(uow, [id]) };
  const voted = (await votedIn(uow, [id])).map(({ seat }) => seat);
  return closeSecret(electors, secrets.openUrn(id, await readUrn(uow, id)), voted);
}

/**
 * Closes a ballot and counts it, by the one who presides; of a secret one the urn is destroyed. Of two who close at once,
 * one hears BALLOT_CLOSED. A ballot that settles nothing may be run again.
 */
export const closeBallot = (secrets: SittingSecrets): UseCase<typeof closeBallotInput, Gesture> =>
  useCase({
    permission: 'case.deliberate',
    input: closeBallotInput,
    run: (uow, { ballotId, key }, access) =>
      once(uow, { key, operation: 'closeBallot', objectId: ballotId }, { ballotId }, async () => {
        const found = await ballotInSitting(uow, access, 'case.deliberate', ballotId);
        if (!found.ok) return found;
        const may = ballotPermits(found.value, 'CLOSE');
        if (!may.ok) return may;
        const { session, ballot } = found.value;
        const kept = await counted(uow, secrets, ballot);
        const verdict = tally(kept);
        const secret = kept.secrecy === 'SECRET';
        await closeBallotRow(uow, ballotId, {
          verdict,
          secretCount: secret ? kept.count : null,
          presidentPaper: secret ? kept.presidentPaper : null,
        });
        const { outcome, reason, settles } = verdict;
        const revision = await changed(uow, session.id, {
          kind: 'BALLOT_CLOSED',
          object: { type: 'BALLOT', id: ballotId },
          after: { sessionId: session.id, caseId: ballot.caseId, outcome, because: reason, settles },
        });
        await touchCases(uow, [ballot.caseId], revision);
        return accepted(null);
      }),
  });
