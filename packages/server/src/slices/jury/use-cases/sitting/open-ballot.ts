import { randomUUID } from 'node:crypto';
import { openBallotInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../../kernel/write/use-case.ts';
import { electorateOf } from '../../domain/ballot/tally.ts';
import { newUrn } from '../../domain/sitting/urn.ts';
import { insertBallot, putUrn } from '../../persistence/ballot-writes.ts';
import { touchCases } from '../../persistence/case-writes.ts';
import { changed } from '../session-changed.ts';
import { caseInSitting } from './case-in-sitting.ts';
import { type Gesture, once } from './once.ts';
import { casePermits } from './permitted.ts';
import type { SittingSecrets } from './sitting-secrets.ts';

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
        const may = casePermits(found.value, 'OPEN_BALLOT');
        if (!may.ok) return may;
        const { session, room, viewer, ballots, electors } = found.value;
        const round = ballots.length + 1;
        const askedBy = viewer.own ?? '';
        const { secrecy } = room.parameters;
        const ballot = { id: randomUUID(), sessionId: session.id, caseId, round, secrecy, askedBy, electors };
        await insertBallot(uow, ballot);
        if (secrecy === 'SECRET') {
          await putUrn(uow, ballot, secrets.sealUrn(ballot.id, newUrn(electorateOf(electors))));
        }
        const revision = await changed(uow, session.id, {
          kind: 'BALLOT_OPENED',
          object: { type: 'BALLOT', id: ballot.id },
          after: { sessionId: session.id, caseId, round, secrecy, seat: askedBy },
        });
        await touchCases(uow, [caseId], revision);
        return accepted(null);
      }),
  });
