import { randomUUID } from 'node:crypto';
import { giveRepresentativityInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { ORGANISATION_RULES } from '../domain/organisation-rules.ts';
import { goesPast } from '../domain/period.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { DIRECTORY_CONSTRAINTS } from '../persistence/constraints.ts';
import { insertRepresentativity } from '../persistence/representativities.ts';
import { organisationForChange, organisationReferredTo } from './organisation-for-change.ts';

/**
 * Says that a union or an employers' organisation is representative of a branch during a period, and which text says
 * so. Answers the organisation's id. Refuses WRONG_KIND, ORGANISATION_CLOSED and REPRESENTATIVITY_OVERLAPS.
 */
export const giveRepresentativity = useCase({
  permission: 'organisation.write',
  input: giveRepresentativityInput,
  constraints: DIRECTORY_CONSTRAINTS,
  run: async (uow, { organisationId, branchId, from, to, source }, access) => {
    const found = await organisationForChange(uow, access, { id: organisationId, version: null });
    if (!found.ok) return found;
    const { kind, closedOn } = found.value;
    if (!ORGANISATION_RULES[kind].representative) return refuse('WRONG_KIND', { kind });
    if (closedOn !== null && goesPast(closedOn, { from, to })) return refuse('ORGANISATION_CLOSED', { closedOn });
    const branch = await organisationReferredTo(uow, access, branchId);
    if (branch === null) return refuseInput({ path: 'branchId', code: 'NOT_FOUND' });
    if (branch.kind !== 'BRANCH') return refuseInput({ path: 'branchId', code: 'WRONG_KIND' });
    const row = { id: randomUUID(), organisationId, branchId, from, to, source };
    await insertRepresentativity(uow, row);
    recordEvent(uow, {
      kind: 'REPRESENTATIVITY_GIVEN',
      object: { type: 'ORGANISATION', id: organisationId },
      after: { branchId, from, to, source },
    });
    return accepted(organisationId);
  },
});
