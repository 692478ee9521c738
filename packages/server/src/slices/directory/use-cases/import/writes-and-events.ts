import { randomUUID } from 'node:crypto';
import type { AuditEvent } from '../../../audit/index.ts';
import type { PersonWrites } from '../../domain/import/writes.ts';
import type { ImportWrites } from '../../persistence/import-writes.ts';

type Writable = { -readonly [Part in keyof ImportWrites]: ImportWrites[Part][number][] };

/** What an import writes, and what the trail is told of it: as if each person had been written alone. */
export function writesAndEvents(planned: readonly PersonWrites[]): {
  readonly writes: ImportWrites;
  readonly events: readonly AuditEvent[];
} {
  const writes: Writable = {
    newPersons: [],
    changedPersons: [],
    formerNames: [],
    newNames: [],
    contacts: [],
    affiliations: [],
    positions: [],
    mandates: [],
    mandateChanges: [],
  };
  const events = planned.flatMap((each) => {
    const personId = each.known?.id ?? randomUUID();
    return [
      ...personEvents(each, personId, writes),
      ...affiliationEvents(each, personId, writes),
      ...mandateEvents(each, personId, writes),
    ];
  });
  return { writes, events };
}

function personEvents(each: PersonWrites, personId: string, writes: Writable): readonly AuditEvent[] {
  const { known, identity, contact, fields } = each;
  const object = { type: 'PERSON', id: personId } as const;
  if (contact !== null) writes.contacts.push({ personId, ...contact });
  if (known === null) {
    if (identity !== null) writes.newPersons.push({ id: personId, ...identity });
    return [{ kind: 'PERSON_CREATED', object, after: { version: 1, fields } }];
  }
  const { version, familyName, givenNames } = known;
  if (fields.length > 0) writes.changedPersons.push({ id: personId, version });
  if (identity !== null) {
    writes.formerNames.push({ id: personId, version, familyName, givenNames });
    writes.newNames.push({ id: personId, ...identity });
  }
  const names = fields.filter((field) => field === 'familyName' || field === 'givenNames');
  const others = fields.filter((field) => field === 'email' || field === 'phone');
  const after = { version: version + 1 };
  const event = (kind: AuditEvent['kind'], changed: readonly string[]): readonly AuditEvent[] =>
    changed.length === 0 ? [] : [{ kind, object, before: { version }, after: { ...after, fields: changed } }];
  return [...event('PERSON_RECTIFIED', names), ...event('PERSON_CONTACT_CHANGED', others)];
}

function affiliationEvents({ affiliation }: PersonWrites, personId: string, writes: Writable): readonly AuditEvent[] {
  if (affiliation === null) return [];
  const object = { type: 'PERSON', id: personId } as const;
  const { organisationId, position } = affiliation;
  if ('id' in affiliation) {
    writes.positions.push({ id: affiliation.id, position });
    return [{ kind: 'AFFILIATION_CHANGED', object, after: { organisationId, fields: ['position'] } }];
  }
  const { from } = affiliation;
  writes.affiliations.push({ id: randomUUID(), personId, organisationId, position, from, to: null });
  return [{ kind: 'AFFILIATION_ADDED', object, after: { organisationId, from, to: null } }];
}

function mandateEvents({ mandate }: PersonWrites, personId: string, writes: Writable): readonly AuditEvent[] {
  if (mandate === null) return [];
  if ('id' in mandate) {
    const { id, before, tempWork, to } = mandate;
    writes.mandateChanges.push({ id, tempWork, to });
    const object = { type: 'MANDATE', id } as const;
    return [{ kind: 'MANDATE_CHANGED', object, before: { personId, ...before }, after: { personId, tempWork, to } }];
  }
  const id = randomUUID();
  const row = { personId, ...mandate, examCentreId: null, source: null };
  writes.mandates.push({ id, ...row });
  return [{ kind: 'MANDATE_GIVEN', object: { type: 'MANDATE', id }, after: row }];
}
