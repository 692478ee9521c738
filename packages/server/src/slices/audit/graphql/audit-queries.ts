import type { AuditedObject } from '@delibere/shared';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../kernel/graphql/connection.ts';
import { Needs } from '../../../kernel/graphql/needs.ts';
import type { HistoryOrder } from '../persistence/event-pages.ts';
import { listEvents, listHistory } from '../use-cases/list-events.ts';
import { readIntegrity } from '../use-cases/read-integrity.ts';
import { EventPageArgs } from './args.ts';
import { eventConnection } from './connections.ts';
import { type AuditContext, labelsOf } from './context.ts';
import type { AuditEvent } from './types/audit-event.ts';
import { AuditEventConnection } from './types/audit-event-connection.ts';
import { AuditFilter } from './types/audit-filter.ts';
import { AuditedObjectEnum, HistoryOrderEnum } from './types/enums.ts';
import { TrailIntegrity, toIntegrity } from './types/trail-integrity.ts';

@Resolver()
export class AuditQueries {
  @Needs('audit.read')
  @Query(() => AuditEventConnection, { description: 'What happened, newest first; for auditors.' })
  async auditEvents(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Conditions the events must all meet.' })
    filter: AuditFilter | null,
    @Args(() => EventPageArgs) { request }: EventPageArgs,
    @Ctx() context: AuditContext,
  ): Promise<ConnectionOf<AuditEvent>> {
    const access = await context.open('audit.read');
    const answer = await listEvents(access, await context.personal(), filter ?? {}, request);
    return eventConnection(answer, filter ?? {}, labelsOf(context));
  }

  @Needs('audit.readHistory')
  @Query(() => AuditEventConnection, {
    description: 'What happened to one object; empty for one the trail has never heard of.',
  })
  async objectHistory(
    @Arg('type', () => AuditedObjectEnum, { description: 'What it is.' }) type: AuditedObject,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('order', () => HistoryOrderEnum, { defaultValue: 'NEWEST_FIRST', description: 'Which way it is told.' })
    order: HistoryOrder,
    @Args(() => EventPageArgs) { request }: EventPageArgs,
    @Ctx() context: AuditContext,
  ): Promise<ConnectionOf<AuditEvent>> {
    const access = await context.open('audit.readHistory');
    const object = { type, id };
    const answer = await listHistory(access, await context.personal(), object, order, request);
    return eventConnection(answer, { object }, labelsOf(context));
  }

  @Needs('audit.read')
  @Query(() => TrailIntegrity, { description: 'How long the trail is, and what its last anchor says; for auditors.' })
  async trailIntegrity(@Ctx() context: AuditContext): Promise<TrailIntegrity> {
    const access = await context.open('audit.read');
    return toIntegrity(await readIntegrity(access, await context.personal()));
  }
}
