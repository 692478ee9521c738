import { setTerritoryInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { ORGANISATION_RULES } from '../domain/organisation-rules.ts';
import { refuse } from '../domain/refuse.ts';
import { updateOrganisation } from '../persistence/organisations.ts';
import { territoriesOf, writeTerritory } from '../persistence/territories.ts';
import { organisationForChange } from './organisation-for-change.ts';

/** Says which departments an exam centre answers for; several may answer for one. Answers its id. Refuses WRONG_KIND. */
export const setTerritory = useCase({
  permission: 'organisation.write',
  input: setTerritoryInput,
  run: async (uow, { id, version, departments }, access) => {
    const found = await organisationForChange(uow, access, { id, version });
    if (!found.ok) return found;
    const { kind } = found.value;
    if (!ORGANISATION_RULES[kind].territory) return refuse('WRONG_KIND', { kind });
    const before = (await territoriesOf(uow, [id])).map(({ department }) => department);
    if (before.join() === departments.join()) return refuse('NOTHING_TO_CHANGE');
    await writeTerritory(uow, id, departments);
    await updateOrganisation(uow, id, found.value);
    recordEvent(uow, {
      kind: 'TERRITORY_CHANGED',
      object: { type: 'ORGANISATION', id },
      before: { departments: before },
      after: { departments },
    });
    return accepted(id);
  },
});
