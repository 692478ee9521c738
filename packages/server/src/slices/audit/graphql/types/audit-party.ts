import type { AuditedObject } from '@delibere/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ActorKind, ObjectKey } from '../../domain/trail-filter.ts';
import type { LabelLoader } from '../../use-cases/labels.ts';
import { ActorKindEnum, AuditedObjectEnum } from './enums.ts';

@Needs('audit.readHistory')
@ObjectType({ description: 'What an event happened to.' })
export class AuditObject {
  readonly #key: ObjectKey;
  readonly #labels: LabelLoader;

  constructor(key: ObjectKey, labels: LabelLoader) {
    this.#key = key;
    this.#labels = labels;
  }

  @Field(() => AuditedObjectEnum, { description: 'What it is.' })
  get type(): AuditedObject {
    return this.#key.type;
  }
  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.#key.id;
  }
  @Field(() => String, {
    nullable: true,
    description: 'What it is called today; null where it has no name, or none any more.',
  })
  async label(): Promise<string | null> {
    return (await this.#labels.labelOf(this.#key.type, this.#key.id)).label;
  }
  @Field(() => Boolean, {
    description: 'Whether the data of the person it is about were erased: values are then not shown any more.',
  })
  async erased(): Promise<boolean> {
    return (await this.#labels.labelOf(this.#key.type, this.#key.id)).erased;
  }
}

@Needs('audit.readHistory')
@ObjectType({ description: 'Who did something.' })
export class AuditActor {
  readonly #kind: string;
  readonly #id: string | null;
  readonly #labels: LabelLoader;

  constructor(kind: string, id: string | null, labels: LabelLoader) {
    this.#kind = kind;
    this.#id = id;
    this.#labels = labels;
  }

  @Field(() => ActorKindEnum, { description: 'Somebody, or a program.' })
  get kind(): ActorKind {
    return this.#kind as ActorKind;
  }
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account or the key; of a program of the server its name; null where nobody is known.',
  })
  get id(): string | null {
    return this.#id;
  }
  @Field(() => String, {
    nullable: true,
    description: 'What the account or the key is called today; null for a program of the server, or for no name.',
  })
  async label(): Promise<string | null> {
    const { kind } = this;
    if (this.#id === null || kind === 'SYSTEM') return null;
    return (await this.#labels.labelOf(kind, this.#id)).label;
  }
}

@Needs('audit.readHistory')
@ObjectType({ description: 'An organisation or a person in whose name somebody else acted.' })
export class AuditPrincipal {
  readonly #id: string;
  readonly #labels: LabelLoader;

  constructor(id: string, labels: LabelLoader) {
    this.#id = id;
    this.#labels = labels;
  }

  @Field(() => ID, { description: 'Its id.' })
  get id(): string {
    return this.#id;
  }
  @Field(() => String, { nullable: true, description: 'What it is called today; null where it has no name any more.' })
  async label(): Promise<string | null> {
    const [organisation, person] = await Promise.all([
      this.#labels.labelOf('ORGANISATION', this.#id),
      this.#labels.labelOf('PERSON', this.#id),
    ]);
    return organisation.label ?? person.label;
  }
}
