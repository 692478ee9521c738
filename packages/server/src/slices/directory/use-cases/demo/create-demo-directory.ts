import type pg from 'pg';
import { SYSTEM_SETTINGS } from '../../../../kernel/authorisation/wall-settings.ts';
import { accepted } from '../../../../kernel/result.ts';
import { transact } from '../../../../kernel/write/transact.ts';
import type { UnitOfWork } from '../../../../kernel/write/unit-of-work.ts';
import { type AuditEvent, recordEvents } from '../../../audit/index.ts';
import { givenFields } from '../../domain/changed-fields.ts';
import { writeImport } from '../../persistence/import-writes.ts';
import { insertOrganisation } from '../../persistence/organisations.ts';
import { insertRepresentativity } from '../../persistence/representativities.ts';
import { writeTerritory } from '../../persistence/territories.ts';
import { DEMO_ORGANISATIONS, DEMO_REPRESENTATIVITIES } from './demo-organisations.ts';
import { demoPeople } from './demo-people.ts';

const LOCK = `SELECT pg_advisory_xact_lock(hashtext('directory.demo'))`;
const IS_EMPTY = `SELECT NOT EXISTS (SELECT FROM directory.organisation) AND NOT EXISTS (SELECT FROM directory.person) AS empty`;

const QUALIFY = `UPDATE directory.person p SET qualification = q.qualification
  FROM json_to_recordset($1::json) AS q ("personId" uuid, qualification text) WHERE p.id = q."personId"`;

/**
 * Fills a directory that holds nothing with a branch, its organisations and some ninety generated people; leaves any
 * other as it is. Answers whether it did. For demonstrations only: whoever calls it has made sure of that.
 * @param pool in the server's role
 */
export async function createDemoDirectory(pool: Pick<pg.Pool, 'connect'>, now: Date): Promise<boolean> {
  const request = { caller: { kind: 'SYSTEM', id: 'demo' }, requestId: null, now, settings: SYSTEM_SETTINGS } as const;
  const result = await transact(pool, request, async (uow) => {
    await uow.rows(LOCK);
    const [{ empty } = { empty: false }] = await uow.rows<{ empty: boolean }>(IS_EMPTY);
    if (empty) await fill(uow);
    return accepted(empty);
  });
  return result.ok && result.value;
}

async function fill(uow: UnitOfWork): Promise<void> {
  for (const row of DEMO_ORGANISATIONS) await insertOrganisation(uow, row);
  for (const { id, departments } of DEMO_ORGANISATIONS) {
    if (departments.length > 0) await writeTerritory(uow, id, departments);
  }
  for (const row of DEMO_REPRESENTATIVITIES) await insertRepresentativity(uow, row);
  // Loaded here alone: a server that shows nothing holds no list of names.
  const { faker } = await import('@faker-js/faker/locale/fr');
  const { qualifications, ...people } = demoPeople(faker);
  await writeImport(uow, {
    changedPersons: [],
    formerNames: [],
    newNames: [],
    positions: [],
    mandateChanges: [],
    ...people,
  });
  await uow.rows(QUALIFY, [JSON.stringify(qualifications)]);
  recordEvents(uow, [...organisationEvents(), ...peopleEvents(people)]);
}

function organisationEvents(): readonly AuditEvent[] {
  const object = (id: string) => ({ type: 'ORGANISATION', id }) as const;
  return [
    ...DEMO_ORGANISATIONS.flatMap(({ id, kind, name, shortName, siret, idcc, parentId, departments }): AuditEvent[] => [
      { kind: 'ORGANISATION_CREATED', object: object(id), after: { kind, name, shortName, siret, idcc, parentId } },
      ...(departments.length === 0
        ? []
        : [
            {
              kind: 'TERRITORY_CHANGED' as const,
              object: object(id),
              before: { departments: [] },
              after: { departments },
            },
          ]),
    ]),
    ...DEMO_REPRESENTATIVITIES.map(
      ({ organisationId, branchId, from, to, source }): AuditEvent => ({
        kind: 'REPRESENTATIVITY_GIVEN',
        object: object(organisationId),
        after: { branchId, from, to, source },
      }),
    ),
  ];
}

function peopleEvents({
  newPersons,
  affiliations,
  mandates,
}: Pick<ReturnType<typeof demoPeople>, 'newPersons' | 'affiliations' | 'mandates'>): readonly AuditEvent[] {
  const object = (id: string) => ({ type: 'PERSON', id }) as const;
  const fields = givenFields({ familyName: '', givenNames: '', email: '', phone: '' });
  return [
    ...newPersons.map(
      ({ id }): AuditEvent => ({ kind: 'PERSON_CREATED', object: object(id), after: { version: 1, fields } }),
    ),
    ...affiliations.map(
      ({ personId, organisationId, from, to }): AuditEvent => ({
        kind: 'AFFILIATION_ADDED',
        object: object(personId),
        after: { organisationId, from, to },
      }),
    ),
    ...mandates.map(
      ({ id, ...after }): AuditEvent => ({ kind: 'MANDATE_GIVEN', object: { type: 'MANDATE', id }, after }),
    ),
  ];
}
