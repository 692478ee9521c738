import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { ConditionTree, DocumentTree, RandomDocument, SelectionTree, Sent, ValueTree } from './tree.ts';

interface Variable {
  readonly name: string;
  readonly declared: string;
  readonly fallback: string;
  readonly sent: readonly [Sent, Sent];
}

/** What stands under each name of one object of the answer: two things under one name would make the document invalid. */
type Names = Map<string, { readonly signature: string; readonly inside: Names }>;

/** Writes a document. `respread` false leaves out fragments spread again, which may not suit where they stand. */
export function render(tree: DocumentTree, { respread }: { readonly respread: boolean }): RandomDocument {
  const writer = new Writer(respread);
  const selections = writer.selections(tree.selections, new Map());
  const { variables } = writer;
  const declared = variables.map(({ name, declared: type, fallback }) => `$${name}: ${type}${fallback}`).join(', ');
  const head = tree.name === null && declared === '' ? '' : `query ${tree.name ?? ''}${declared && `(${declared})`} `;
  const others = tree.hasOther ? ['query Other { __typename }'] : [];
  return {
    query: [`${head}${selections}`, ...others, ...writer.fragments.map(({ text }) => text)].join('\n'),
    operationName: tree.hasOther ? (tree.name ?? undefined) : undefined,
    variables: [sentOf(variables, 0), sentOf(variables, 1)],
  };
}

function sentOf(variables: readonly Variable[], set: 0 | 1): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    variables.flatMap(({ name, sent }) => {
      const { how, value } = sent[set];
      return how === 'missing' ? [] : [[name, how === 'null' ? null : value]];
    }),
  );
}

class Writer {
  readonly variables: Variable[] = [];
  readonly fragments: { readonly on: string; readonly text: string }[] = [];
  private started = 0;
  private readonly respread: boolean;

  constructor(respread: boolean) {
    this.respread = respread;
  }

  selections(trees: readonly SelectionTree[], names: Names): string {
    const later: string[] = [];
    const written = trees.map((tree) => this.selection(tree, names, later));
    const all = [...written, ...later].filter((text) => text !== '');
    return `{ ${all.length === 0 ? '__typename' : all.join(' ')} }`;
  }

  private selection(tree: SelectionTree, names: Names, later: string[]): string {
    switch (tree.kind) {
      case 'spread': {
        const suited = this.fragments.filter(({ on }) => tree.within.includes(on));
        const found = suited[tree.rank % Math.max(1, suited.length)];
        return found && this.respread ? `...F${this.fragments.indexOf(found)}` : '';
      }
      case 'fragment': {
        const conditions = this.conditions(tree.conditions);
        const inside = this.selections(tree.selections, names);
        if (!tree.isNamed || tree.on === null)
          return `...${tree.on === null ? '' : ` on ${tree.on}`}${conditions} ${inside}`;
        const name = `F${this.fragments.length}`;
        this.fragments.push({ on: tree.on, text: `fragment ${name} on ${tree.on} ${inside}` });
        return `...${name}${conditions}`;
      }
      case 'field': {
        const given = tree.args.map(
          ({ name, type, hasDefault, value }) => `${name}: ${this.value(value, type, hasDefault)}`,
        );
        const called = `${tree.name}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
        const [alias, inside] = takeName(names, tree.alias, tree.name, `${called} ${tree.type}`);
        const head = `${alias === tree.name ? '' : `${alias}: `}${called}`;
        const one = (selections: readonly SelectionTree[] | null): string =>
          selections === null ? '' : ` ${this.selections(selections, inside)}`;
        const text = `${head}${this.conditions(tree.conditions)}${one(tree.selections)}`;
        if (tree.again !== null) later.push(`${head}${tree.selections === null ? '' : one(tree.again)}`);
        return text;
      }
    }
  }

  private conditions(trees: readonly ConditionTree[]): string {
    const seen = new Map(trees.map((tree) => [tree.directive, tree]));
    return [...seen.values()]
      .map(({ directive, value }) => ` @${directive}(if: ${this.value(value, 'Boolean!', false)})`)
      .join('');
  }

  private value(tree: ValueTree, type: GraphQLInputType | 'Boolean!', hasDefault: boolean): string {
    if (type === 'Boolean!')
      return tree.kind === 'variable'
        ? this.variable(tree, type, null, false)
        : literal(tree.kind === 'literal' ? tree.value : true, null);
    const of = getNullableType(type);
    switch (tree.kind) {
      case 'literal':
        return literal(tree.value, type);
      case 'variable':
        return this.variable(tree, String(type), type, hasDefault);
      case 'list':
        return `[${tree.items.map((item) => (isListType(of) ? this.value(item, of.ofType, false) : '')).join(', ')}]`;
      case 'object': {
        const fields = isInputObjectType(of) ? of.getFields() : {};
        const written = Object.entries(tree.fields).flatMap(([name, value]) => {
          const field = fields[name];
          return field ? [`${name}: ${this.value(value, field.type, field.defaultValue !== undefined)}`] : [];
        });
        return `{${written.join(', ')}}`;
      }
    }
  }

  private variable(
    { sent, fallback, strict, shared }: Extract<ValueTree, { kind: 'variable' }>,
    position: string,
    type: GraphQLInputType | null,
    hasDefault: boolean,
  ): string {
    const bare = position.replace(/!$/, '');
    const isRequired = position.endsWith('!');
    const hasFallback = fallback !== undefined && fallback !== null;
    const declared = isRequired && !hasDefault && !hasFallback ? position : strict ? `${bare}!` : bare;
    const same = shared
      ? this.variables.find((each) => each.declared === declared && (declared.endsWith('!') || !isRequired))
      : undefined;
    if (same) return `$${same.name}`;
    this.started += 1;
    const isNullForStrict = fallback === null && declared.endsWith('!');
    const written = fallback === undefined || isNullForStrict ? '' : ` = ${literal(fallback, type)}`;
    const name = `v${this.started}`;
    this.variables.push({ name, declared, fallback: written, sent });
    return `$${name}`;
  }
}

/** The name a field gets in the answer: the one it asks for, or where it means something else there, one beside it. */
function takeName(names: Names, alias: string | null, name: string, signature: string): readonly [string, Names] {
  for (let key = alias ?? name, n = 1; ; n += 1, key = `${(alias ?? name).slice(0, 190)}_${n}`) {
    const found = names.get(key);
    if (found?.signature === signature) return [key, found.inside];
    if (found) continue;
    const inside: Names = new Map();
    names.set(key, { signature, inside });
    return [key, inside];
  }
}

/** A value as the language writes it. */
function literal(value: unknown, type: GraphQLInputType | null): string {
  if (value === null || value === undefined) return 'null';
  const of = type && getNullableType(type);
  if (Array.isArray(value)) {
    const item = of && isListType(of) ? of.ofType : null;
    return `[${value.map((each: unknown) => literal(each, item)).join(', ')}]`;
  }
  if (typeof value === 'object') {
    const fields = of && isInputObjectType(of) ? of.getFields() : {};
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each, fields[key]?.type ?? null)}`)
      .join(', ')}}`;
  }
  const leaf = of && isListType(of) ? getNullableType(of.ofType) : of;
  return isEnumType(leaf) && typeof value === 'string' ? value : JSON.stringify(value);
}
