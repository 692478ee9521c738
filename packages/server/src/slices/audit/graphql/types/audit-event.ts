import type { AuditedKind, AuditedObject } from '@delibere/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { DateTimeScalar } from '../../../../kernel/graphql/scalars.ts';
import type { Difference } from '../../domain/difference.ts';
import type { StoredEvent } from '../../domain/event.ts';
import { changesOf, isShownAfterErasure, unchangedBy } from '../../domain/shown-facts.ts';
import type { LabelLoader } from '../../use-cases/labels.ts';
import { AuditChange, AuditFact } from './audit-change.ts';
import { AuditActor, AuditObject, AuditPrincipal } from './audit-party.ts';
import { AuditedKindEnum } from './enums.ts';

@Needs('audit.readHistory')
@ObjectType({ description: 'Something that happened, as the audit trail keeps it.' })
export class AuditEvent {
  readonly #event: StoredEvent;
  readonly #labels: LabelLoader;
  #difference: Difference | undefined;

  constructor(event: StoredEvent, labels: LabelLoader) {
    this.#event = event;
    this.#labels = labels;
  }

  @Field(() => ID, { description: 'Number of the event; later events have greater ones.' })
  get id(): string {
    return this.#event.id;
  }
  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  get occurredAt(): Date {
    return new Date(this.#event.occurredAt);
  }
  @Field(() => AuditedKindEnum, { description: 'What happened.' })
  get kind(): AuditedKind {
    return this.#event.kind as AuditedKind;
  }
  @Field(() => AuditObject, { description: 'To what it happened.' })
  get object(): AuditObject {
    return new AuditObject({ type: this.#event.objectType as AuditedObject, id: this.#event.objectId }, this.#labels);
  }
  @Field(() => AuditActor, { description: 'Who did it.' })
  get actor(): AuditActor {
    return new AuditActor(this.#event.actorKind, this.#event.actorId, this.#labels);
  }
  @Field(() => AuditPrincipal, {
    nullable: true,
    description: 'The organisation or person in whose name it was done; null where the actor acted in their own.',
  })
  get onBehalfOf(): AuditPrincipal | null {
    const { onBehalfOf } = this.#event;
    return onBehalfOf === null ? null : new AuditPrincipal(onBehalfOf, this.#labels);
  }
  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked.' })
  get reason(): string | null {
    return this.#event.reason;
  }
  @Field(() => String, { nullable: true, description: 'Id of the request it was done for; null for none.' })
  get requestId(): string | null {
    return this.#event.requestId;
  }
  @Field(() => Int, { description: 'Its place in the history of the object, from 1.' })
  get place(): number {
    return this.#event.place;
  }
  @Field(() => String, { description: 'Hexadecimal SHA-256 of all this and of the hash of the event before it.' })
  get hash(): string {
    return this.#event.hash;
  }
  @Field(() => [AuditChange], { description: 'The facts that changed, at most 100.', complexity: 1 })
  get changes(): readonly AuditChange[] {
    return this.#changed.changes.map((change) => new AuditChange(change, () => this.#isWithheld(), this.#labels));
  }
  @Field(() => [AuditFact], {
    description: 'The facts both states hold unchanged, which say what the change is about; at most 100.',
    complexity: 1,
  })
  get unchanged(): readonly AuditFact[] {
    return unchangedBy(this.#event).map((fact) => new AuditFact(fact, () => this.#isWithheld(), this.#labels));
  }
  @Field(() => Int, { description: 'How many more facts changed than are told.' })
  get changesLeftOut(): number {
    return this.#changed.leftOut;
  }

  /** What the trail says of somebody whose data were erased is not shown. */
  async #isWithheld(): Promise<boolean> {
    const { objectType, objectId, kind } = this.#event;
    if (isShownAfterErasure(kind)) return false;
    return (await this.#labels.labelOf(objectType as AuditedObject, objectId)).erased;
  }

  get #changed(): Difference {
    this.#difference ??= changesOf(this.#event);
    return this.#difference;
  }
}
