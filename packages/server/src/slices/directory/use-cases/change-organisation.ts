import { changeOrganisationInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { changedFields, only } from '../domain/changed-fields.ts';
import { refuse } from '../domain/refuse.ts';
import { DIRECTORY_CONSTRAINTS } from '../persistence/constraints.ts';
import { updateOrganisation } from '../persistence/organisations.ts';
import { checkedDetails } from './checked-details.ts';
import { organisationForChange } from './organisation-for-change.ts';

/** Changes what is said of an organisation; its kind stays. Answers its id. Refuses as its creation does. */
export const changeOrganisation = useCase({
  permission: 'organisation.write',
  input: changeOrganisationInput,
  constraints: DIRECTORY_CONSTRAINTS,
  run: async (uow, { id, version, ...typed }, access) => {
    const found = await organisationForChange(uow, access, { id, version });
    if (!found.ok) return found;
    const checked = await checkedDetails(uow, access, id, found.value.kind, typed);
    if (!checked.ok) return checked;
    const { name, shortName, siret, idcc, parentId, closedOn } = found.value;
    const before = { name, shortName, siret, idcc, parentId };
    const changed = changedFields(before, checked.value);
    if (changed.length === 0) return refuse('NOTHING_TO_CHANGE');
    await updateOrganisation(uow, id, { ...checked.value, closedOn });
    recordEvent(uow, {
      kind: 'ORGANISATION_CHANGED',
      object: { type: 'ORGANISATION', id },
      before: only(before, changed),
      after: only(checked.value, changed),
    });
    return accepted(id);
  },
});
