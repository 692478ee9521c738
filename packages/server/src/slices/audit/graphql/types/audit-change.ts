import { Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { Change, SameFact } from '../../domain/difference.ts';
import { referenceOf } from '../../domain/references.ts';
import type { LabelLoader } from '../../use-cases/labels.ts';

@Needs('audit.readHistory')
@ObjectType({ description: 'A value that was, or is, a fact of an object.' })
export class AuditValue {
  readonly #path: string;
  readonly #value: string;
  readonly #isWithheld: () => Promise<boolean>;
  readonly #labels: LabelLoader;

  constructor(path: string, value: string, isWithheld: () => Promise<boolean>, labels: LabelLoader) {
    this.#path = path;
    this.#value = value;
    this.#isWithheld = isWithheld;
    this.#labels = labels;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The value as text; null where it is not shown, the person it is about having been erased.',
  })
  async value(): Promise<string | null> {
    return (await this.#isWithheld()) ? null : this.#value;
  }
  @Field(() => String, { nullable: true, description: 'What the value names, where it is an id: "Marie DURAND".' })
  async label(): Promise<string | null> {
    const type = referenceOf(this.#path);
    if (type === undefined) return null;
    const [isWithheld, { label }] = await Promise.all([this.#isWithheld(), this.#labels.labelOf(type, this.#value)]);
    return isWithheld ? null : label;
  }
}

@Needs('audit.readHistory')
@ObjectType({ description: 'One fact that is not what it was.' })
export class AuditChange {
  readonly #change: Change;
  readonly #isWithheld: () => Promise<boolean>;
  readonly #labels: LabelLoader;

  constructor(change: Change, isWithheld: () => Promise<boolean>, labels: LabelLoader) {
    this.#change = change;
    this.#isWithheld = isWithheld;
    this.#labels = labels;
  }

  @Field(() => String, { description: 'Which fact, "contact.email"; positions in lists count from 0.' })
  get path(): string {
    return this.#change.path;
  }
  @Field(() => AuditValue, { nullable: true, description: 'What it was; null where there was nothing.' })
  get before(): AuditValue | null {
    return this.#valueOf(this.#change.before);
  }
  @Field(() => AuditValue, { nullable: true, description: 'What it is; null where there is nothing any more.' })
  get after(): AuditValue | null {
    return this.#valueOf(this.#change.after);
  }

  #valueOf(value: string | null): AuditValue | null {
    return value === null ? null : new AuditValue(this.#change.path, value, this.#isWithheld, this.#labels);
  }
}

@Needs('audit.readHistory')
@ObjectType({ description: 'One fact that stayed what it was.' })
export class AuditFact {
  readonly #fact: SameFact;
  readonly #isWithheld: () => Promise<boolean>;
  readonly #labels: LabelLoader;

  constructor(fact: SameFact, isWithheld: () => Promise<boolean>, labels: LabelLoader) {
    this.#fact = fact;
    this.#isWithheld = isWithheld;
    this.#labels = labels;
  }

  @Field(() => String, { description: 'Which fact, "organisationId".' })
  get path(): string {
    return this.#fact.path;
  }
  @Field(() => AuditValue, { description: 'What it was, and is.' })
  get value(): AuditValue {
    return new AuditValue(this.#fact.path, this.#fact.value, this.#isWithheld, this.#labels);
  }
}
