import { randomUUID } from 'node:crypto';
import { enterCaseInput } from '@delibere/shared';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { refuseInput } from '../../domain/refuse.ts';
import { insertCase } from '../../persistence/case-writes.ts';
import { casesByIds } from '../../persistence/cases.ts';
import { changed } from '../session-changed.ts';
import { sittingOf } from './case-in-sitting.ts';
import { CASE_CONSTRAINTS, candidateExists, caseFacts, readSummary } from './entered-case.ts';
import type { Gesture } from './once.ts';
import { sessionPermits } from './permitted.ts';

/**
 * Enters the case of a candidate, by the exam centre and before the session is open. What the fiche says is read from the
 * fiche. Refuses WRONG_STATE, ALREADY_RECORDED, a certification that is not the session's, a candidate who is out of
 * sight, codes the fiche does not have, and an earlier case that was not carried over.
 */
export const enterCase = useCase({
  permission: 'case.write',
  input: enterCaseInput,
  constraints: CASE_CONSTRAINTS,
  run: async (uow, { sessionId, candidateId, rncpCode, carriedFrom, ...entered }, access) => {
    const found = await sittingOf(uow, access, 'case.write', sessionId);
    if (!found.ok) return found;
    const may = sessionPermits(found.value, 'ENTER_CASE');
    if (!may.ok) return may;
    const { certifications } = found.value.session;
    if (!certifications.includes(rncpCode)) return refuseInput({ path: 'rncpCode', code: 'NOT_FOUND' });
    if (!(await candidateExists(uow, candidateId))) return refuseInput({ path: 'candidateId', code: 'NOT_FOUND' });
    if (carriedFrom !== null) {
      const [earlier] = await casesByIds(uow, [carriedFrom]);
      const follows =
        earlier?.progress === 'CARRIED_OVER' && earlier.candidateId === candidateId && earlier.rncpCode === rncpCode;
      if (!follows) return refuseInput({ path: 'carriedFrom', code: 'NOT_FOUND' });
    }
    const summary = await readSummary(uow, rncpCode, entered);
    if (!summary.ok) return summary;
    const id = randomUUID();
    const parts = {
      summary: summary.value,
      evidenceFiledOn: entered.evidenceFiledOn,
      companyOpinion: entered.companyOpinion,
    };
    const facts = { sessionId, personId: candidateId, rncpCode, carriedFrom, ...caseFacts(parts) };
    const revision = await changed(uow, sessionId, {
      kind: 'CASE_ENTERED',
      object: { type: 'JURY_CASE', id },
      after: facts,
    });
    await insertCase(uow, {
      id,
      sessionId,
      rank: entered.rank,
      candidateId,
      rncpCode,
      carriedFrom,
      revision,
      ...parts,
    });
    return accepted<Gesture>({ sessionId, caseIds: [id] });
  },
});
