import { closeOrganisationInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { refuse } from '../domain/refuse.ts';
import { updateOrganisation, useAfter } from '../persistence/organisations.ts';
import { organisationForChange } from './organisation-for-change.ts';

/**
 * Says the last day of an organisation, or with no day that it goes on after all. Answers its id. Refuses STILL_IN_USE
 * while mandates, representativity or organisations below it go on past that day: they are ended first, each for its
 * own reason. People who belong to it stay as they are.
 */
export const closeOrganisation = useCase({
  permission: 'organisation.write',
  input: closeOrganisationInput,
  run: async (uow, { id, version, on, reason }, access) => {
    const found = await organisationForChange(uow, access, { id, version });
    if (!found.ok) return found;
    const { closedOn } = found.value;
    if (closedOn === on) return refuse('NOTHING_TO_CHANGE');
    if (on !== null) {
      const use = await useAfter(uow, id, on);
      if (use.mandates + use.representativities + use.organisations > 0) return refuse('STILL_IN_USE', { ...use });
    }
    await updateOrganisation(uow, id, { ...found.value, closedOn: on });
    recordEvent(uow, {
      kind: on === null ? 'ORGANISATION_REOPENED' : 'ORGANISATION_CLOSED',
      object: { type: 'ORGANISATION', id },
      before: { closedOn },
      after: { closedOn: on },
      reason,
    });
    return accepted(id);
  },
});
