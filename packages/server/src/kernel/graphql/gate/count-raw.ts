import type { DirectiveNode, DocumentNode, SelectionSetNode, ValueNode, VariableDefinitionNode } from 'graphql';
import { type ArgumentNode, Kind } from 'graphql';

/** What is written in a document, nothing being spread. */
export interface RawCounts {
  readonly operations: number;
  /** Fragment definitions, spreads and inline fragments together. */
  readonly fragments: number;
  /** Arguments, variables, items of lists and fields of objects. */
  readonly values: number;
  /** Of the operation or fragment that has most. */
  readonly aliases: number;
  readonly directives: number;
  readonly depth: number;
  /** Fields no type has. */
  readonly unknown: number;
}

type Counts = { -readonly [Count in keyof RawCounts]: number };

/** Counts in one pass what makes validation dear; `names` are the fields of all types. */
export function countRaw({ definitions }: DocumentNode, names: ReadonlySet<string>): RawCounts {
  const whole: Counts = {
    operations: 0,
    fragments: 0,
    values: 0,
    aliases: 0,
    directives: 0,
    depth: 0,
    unknown: 0,
  };
  for (const definition of definitions) {
    const own: Counts = { ...whole, aliases: 0, directives: 0, depth: 0 };
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      own.operations += 1;
      countVariables(definition.variableDefinitions, own);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      own.fragments += 1;
    } else {
      continue;
    }
    countDirectives(definition.directives, own);
    countSelections(definition.selectionSet, 1, own, names);
    Object.assign(whole, own, {
      aliases: Math.max(whole.aliases, own.aliases),
      directives: Math.max(whole.directives, own.directives),
      depth: Math.max(whole.depth, own.depth),
    });
  }
  return whole;
}

function countSelections(
  { selections }: SelectionSetNode,
  depth: number,
  counts: Counts,
  names: ReadonlySet<string>,
): void {
  for (const selection of selections) {
    countDirectives(selection.directives, counts);
    if (selection.kind === Kind.FIELD) {
      counts.depth = Math.max(counts.depth, depth);
      if (selection.alias) counts.aliases += 1;
      if (!names.has(selection.name.value)) counts.unknown += 1;
      countArguments(selection.arguments, counts);
      if (selection.selectionSet) countSelections(selection.selectionSet, depth + 1, counts, names);
    } else {
      counts.fragments += 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) countSelections(selection.selectionSet, depth, counts, names);
    }
  }
}

function countVariables(definitions: readonly VariableDefinitionNode[] = [], counts: Counts): void {
  counts.values += definitions.length;
  for (const { defaultValue, directives } of definitions) {
    countDirectives(directives, counts);
    if (defaultValue) countValue(defaultValue, counts);
  }
}

function countDirectives(directives: readonly DirectiveNode[] = [], counts: Counts): void {
  counts.directives += directives.length;
  for (const directive of directives) countArguments(directive.arguments, counts);
}

function countArguments(given: readonly ArgumentNode[] = [], counts: Counts): void {
  counts.values += given.length;
  for (const { value } of given) countValue(value, counts);
}

function countValue(value: ValueNode, counts: Counts): void {
  if (value.kind === Kind.LIST) {
    counts.values += value.values.length;
    for (const item of value.values) countValue(item, counts);
  } else if (value.kind === Kind.OBJECT) {
    counts.values += value.fields.length;
    for (const field of value.fields) countValue(field.value, counts);
  }
}
