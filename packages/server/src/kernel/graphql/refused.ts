import type { ClassType } from 'type-graphql';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { Result } from '../result.ts';
import type { Refusal } from '../write/refusal.ts';
import { Needs } from './needs.ts';

@Needs('PUBLIC')
@ObjectType({ description: 'One thing wrong with an input.', simpleResolvers: true })
export class InputProblem {
  @Field(() => String, { description: 'Which part of the input, "contact.email"; empty for the whole of it.' })
  readonly path!: string;
  @Field(() => String, { description: 'Stable code of what is wrong, "TOO_LONG".' })
  readonly code!: string;
}

@Needs('PUBLIC')
@ObjectType({ description: 'A number, a day or a name that completes the words of a refusal.', simpleResolvers: true })
export class RefusalFact {
  @Field(() => String, { description: 'What it is, "until".' })
  readonly name!: string;
  @Field(() => String, { description: 'Its value, as text.' })
  readonly value!: string;
}

@Needs('PUBLIC')
@ObjectType({ description: 'A mutation that did nothing, for a reason its caller can act on.', simpleResolvers: true })
export class Refused {
  @Field(() => String, { description: 'Stable code of the reason, "INPUT_INVALID", "NOT_FOUND", "VERSION_CONFLICT".' })
  readonly code!: string;
  @Field(() => [InputProblem], { description: 'What is wrong with each part of the input; empty when it is not that.' })
  readonly problems!: readonly InputProblem[];
  @Field(() => [RefusalFact], { description: 'What completes the words of the reason.' })
  readonly facts!: readonly RefusalFact[];
}

/** The union a mutation answers: what it did, or why it did nothing. */
export function resultUnion<Done extends object>(
  name: string,
  description: string,
  done: () => ClassType<Done>,
): Done | Refused {
  return createUnionType({
    name,
    description,
    types: () => [done(), Refused] as const,
    resolveType: (value) => (value instanceof Refused ? Refused : done()),
  }) as Done | Refused;
}

/** What a mutation answers, out of the result of its use case. */
export function answer<Value, Done extends object>(
  result: Result<Value, Refusal>,
  toDone: (value: Value) => Done,
): Done | Refused {
  if (result.ok) return toDone(result.value);
  const { code, problems = [], facts = {} } = result.refusal;
  const told = Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));
  return Object.assign(new Refused(), { code, problems, facts: told });
}
