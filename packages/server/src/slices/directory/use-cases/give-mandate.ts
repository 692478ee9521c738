import { randomUUID } from 'node:crypto';
import { giveMandateInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { mandateProblems } from '../domain/mandate-rules.ts';
import { refuseInput } from '../domain/refuse.ts';
import { DIRECTORY_CONSTRAINTS } from '../persistence/constraints.ts';
import { insertMandate } from '../persistence/mandates.ts';
import { openOrganisation } from './open-organisation.ts';
import { personForChange } from './person-for-change.ts';

/**
 * Gives somebody a mandate of an organisation, on its side, during a period. Answers their id.
 * Refuses who cannot mandate on that side, ORGANISATION_CLOSED and MANDATE_OVERLAPS.
 */
export const giveMandate = useCase({
  permission: 'mandate.write',
  input: giveMandateInput,
  constraints: DIRECTORY_CONSTRAINTS,
  run: async (uow, { personId, organisationId, college, tempWork, examCentreId, source, from, to }, access) => {
    const found = await personForChange(uow, access, 'mandate.write', { id: personId, version: null });
    if (!found.ok) return found;
    const giver = await openOrganisation(uow, access, 'organisationId', organisationId, { from, to });
    if (!giver.ok) return giver;
    const centre =
      examCentreId === null ? null : await openOrganisation(uow, access, 'examCentreId', examCentreId, { from, to });
    if (centre !== null && !centre.ok) return centre;
    const problems = mandateProblems(college, giver.value.kind, centre?.value.kind ?? null);
    if (problems.length > 0) return refuseInput(...problems);
    const mandate = { personId, organisationId, college, tempWork, examCentreId, from, to, source };
    const id = randomUUID();
    await insertMandate(uow, { id, ...mandate });
    recordEvent(uow, { kind: 'MANDATE_GIVEN', object: { type: 'MANDATE', id }, after: mandate });
    return accepted(personId);
  },
});
