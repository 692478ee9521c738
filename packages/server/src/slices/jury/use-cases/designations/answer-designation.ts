import { randomUUID } from 'node:crypto';
import { answerDesignationInput, type College } from '@delibere/shared';
import { addJob } from '../../../../kernel/jobs/index.ts';
import { accepted } from '../../../../kernel/result.ts';
import { useCase } from '../../../../kernel/write/use-case.ts';
import { type Placement, placeMembers } from '../../domain/composition/place-members.ts';
import { designationParties } from '../../domain/parties.ts';
import { refuse, refuseInput } from '../../domain/refuse.ts';
import { designating } from '../../domain/session/designating.ts';
import { mandateOn, markAnswered } from '../../persistence/designations.ts';
import { organisationKept } from '../../persistence/organisations.ts';
import { hasAttended, insertSeat, updateSeat } from '../../persistence/seat-writes.ts';
import { seatsOf } from '../../persistence/seats.ts';
import { factsOf } from '../../persistence/session-facts.ts';
import { CALL_NEWCOMERS } from '../convocations/call-newcomers-job.ts';
import { changed } from '../session-changed.ts';
import { sessionForChange } from '../session-for-change.ts';

/**
 * Says who sits for an organisation; those who come to a session whose members are called already are called as well.
 * An answer concerns the seats of the organisation alone, so that it depends on no revision. Answers the session's id.
 * Refuses NOT_MANDATED whoever has no mandate of it in force on the day, SEAT_TAKEN, and WRONG_STATE.
 */
export const answerDesignation = useCase({
  permission: 'seat.designate',
  input: answerDesignationInput,
  run: async (uow, { sessionId, organisationId, members }, access) => {
    const found = await sessionForChange(uow, access, 'seat.designate', { id: sessionId, revision: null });
    if (!found.ok) return found;
    const { state, sessionOn, examCentreId } = found.value;
    access.demand('seat.designate', designationParties(examCentreId, organisationId));
    const may = designating(access, found.value, organisationId);
    if (!may.ok) return may;
    const organisation = await organisationKept(uow, organisationId);
    if (organisation === null) return refuseInput({ path: 'organisationId', code: 'NOT_FOUND' });
    const college: College = organisation.kind === 'UNION' ? 'UNIONS' : 'EMPLOYERS';
    const seats = await seatsOf(uow, [sessionId]);
    const { ruleSet } = await factsOf(uow, sessionId);
    const placed = placeMembers(seats, { organisationId, college }, members, ruleSet.parameters);
    if (!placed.ok) return placed;
    let rank = seats.filter((seat) => seat.college === college).length;
    const seated: (Omit<Placement, 'seat'> & { readonly seat: string })[] = [];
    for (const { personId, seat, voting } of placed.value) {
      const mandate = await mandateOn(uow, { personId, organisationId, college, on: sessionOn, examCentreId });
      if (mandate === null) return refuse('NOT_MANDATED');
      // The chamber designates employers [A02]; a union its own representatives.
      const isChamber =
        college === 'EMPLOYERS' && access.may('session.write', { scopes: { EXAM_CENTRE: [examCentreId] } });
      const held = {
        personId,
        voting,
        tempWork: mandate.tempWork,
        designatedBy: isChamber ? examCentreId : organisationId,
      };
      const id = seat?.id ?? randomUUID();
      if (seat === null) {
        rank += 1;
        await insertSeat(uow, { id, sessionId, college, organisationId, rank, ...held });
      } else {
        if (await hasAttended(uow, id)) return refuse('SEAT_TAKEN');
        await updateSeat(uow, id, { ...held, proxyTo: null });
      }
      seated.push({ seat: id, personId, voting });
    }
    await markAnswered(uow, sessionId, organisationId);
    // What is sent with a convocation is not the delegation's to see: the server calls them.
    if (state === 'CONVENED' && seated.length > 0) await addJob(uow, CALL_NEWCOMERS, { sessionId });
    await changed(uow, sessionId, {
      kind: 'DESIGNATION_ANSWERED',
      object: { type: 'JURY_SESSION', id: sessionId },
      after: { organisationId, seated },
      onBehalfOf: organisationId,
    });
    return accepted(sessionId);
  },
});
