import { Field, ObjectType } from 'type-graphql';
import { connectionTypes } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { AuditEvent } from './audit-event.ts';
import { AuditActor, AuditObject } from './audit-party.ts';

const { Edge, Connection } = connectionTypes<AuditEvent>(() => AuditEvent, 'AuditEvent', 'events');
Needs('audit.readHistory')(Edge);

@Needs('audit.readHistory')
@ObjectType({ description: 'A page of events of the audit trail.', simpleResolvers: true })
export class AuditEventConnection extends Connection {
  @Field(() => AuditObject, {
    nullable: true,
    description: 'The one object they happened to; null where they are of any.',
  })
  readonly object!: AuditObject | null;
  @Field(() => AuditActor, { nullable: true, description: 'The one actor who did them; null where they are of any.' })
  readonly actor!: AuditActor | null;
}
