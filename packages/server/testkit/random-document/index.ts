import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { aliases } from './names.ts';
import { render } from './render.ts';
import type { ArgumentTree, ConditionTree, DocumentTree, RandomDocument, SelectionTree } from './tree.ts';
import { chosen, type Hints, rarely, valueOf, variableOf } from './values.ts';

export interface DocumentOptions {
  readonly hints?: Hints;
  /** All arguments of a field at once, where only some go together, by "Query.certifications". */
  readonly bundles?: (place: string) => fc.Arbitrary<Readonly<Record<string, unknown>>> | undefined;
}

const DEPTH = 5;
const FRAGMENTS = 2;

/** Documents over a schema, with variables: nearly all valid; of a size servers accept. */
export function randomDocuments(schema: GraphQLSchema, options: DocumentOptions = {}): fc.Arbitrary<RandomDocument> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const selections = new Trees(schema, options).selections(query, DEPTH, FRAGMENTS);
  const trees: fc.Arbitrary<DocumentTree> = fc.record({
    name: fc.constantFrom(null, 'Asked', 'on', '__proto__', 'q'),
    selections,
    hasOther: rarely(29, false, fc.constant(true)),
  });
  return trees.map((tree) => {
    const named = tree.hasOther ? { ...tree, name: tree.name ?? 'Asked' } : tree;
    const document = render(named, { respread: true });
    return isValid(schema, document.query) ? document : render(named, { respread: false });
  });
}

/** Whether a document is one the schema knows how to answer. */
export function isValid(schema: GraphQLSchema, query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch {
    return false;
  }
}

type Field = GraphQLField<unknown, unknown>;
type Weighted<Value> = { readonly weight: number; readonly arbitrary: fc.Arbitrary<Value> };

const isTrue = (value: boolean): ConditionTree['value'] => ({ kind: 'literal', value });

function hasObjects(type: GraphQLNamedType): boolean {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return fields.some((field) => isCompositeType(getNamedType(field.type)));
}

class Trees {
  private readonly known = new Map<string, fc.Arbitrary<readonly SelectionTree[]>>();
  private readonly schema: GraphQLSchema;
  private readonly options: DocumentOptions;
  private readonly conditions: fc.Arbitrary<readonly ConditionTree[]>;

  constructor(schema: GraphQLSchema, options: DocumentOptions) {
    this.schema = schema;
    this.options = options;
    const condition = fc.record({
      directive: fc.constantFrom('include' as const, 'skip' as const),
      value: fc.oneof(
        { weight: 3, arbitrary: variableOf(fc.boolean()) },
        { weight: 2, arbitrary: fc.boolean().map(isTrue) },
      ),
    });
    this.conditions = fc.oneof(
      { weight: 12, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) },
    );
  }

  selections(type: GraphQLNamedType, depth: number, fragments: number): fc.Arbitrary<readonly SelectionTree[]> {
    const key = `${type.name} ${depth} ${fragments}`;
    const found = this.known.get(key);
    if (found) return found;
    const one = this.selection(type, depth, fragments);
    const maxLength = depth === DEPTH ? 2 : hasObjects(type) ? 6 : 9;
    const made = fc.array(one, { minLength: 1, maxLength, size: 'max' });
    this.known.set(key, made);
    return made;
  }

  private selection(type: GraphQLNamedType, depth: number, fragments: number): fc.Arbitrary<SelectionTree> {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const inner = depth === 0 ? [] : fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const of = (some: readonly Field[]): fc.Arbitrary<SelectionTree> =>
      fc.oneof(...some.map((field) => this.field(type, field, depth, fragments)));
    const ways: Weighted<SelectionTree>[] = [{ weight: 1, arbitrary: this.typename() }];
    if (leaves.length > 0) ways.push({ weight: 10, arbitrary: of(leaves) });
    if (inner.length > 0) ways.push({ weight: depth === DEPTH ? 24 : 5, arbitrary: of(inner) });
    if (fragments > 0) {
      const weight = isAbstractType(type) ? 16 : 2;
      ways.push({ weight, arbitrary: this.fragment(type, depth, fragments - 1) });
      ways.push({ weight: 1, arbitrary: this.spread(type) });
    }
    return fc.oneof(...ways);
  }

  private typename(): fc.Arbitrary<SelectionTree> {
    return fc.record({ alias: aliases(['id']), conditions: this.conditions }).map(({ alias, conditions }) => ({
      kind: 'field',
      name: '__typename',
      type: 'String!',
      alias,
      args: [],
      conditions,
      selections: null,
      again: null,
    }));
  }

  private field(parent: GraphQLNamedType, field: Field, depth: number, fragments: number): fc.Arbitrary<SelectionTree> {
    const { name } = field;
    const of = getNamedType(field.type);
    const selections = isCompositeType(of) ? this.selections(of, depth - 1, fragments) : fc.constant(null);
    const again = isCompositeType(of) ? this.selections(of, Math.max(0, depth - 2), 0) : fc.constant([]);
    const others = isObjectType(parent) ? Object.keys(parent.getFields()) : ['id'];
    return fc.record({
      kind: fc.constant('field' as const),
      name: fc.constant(name),
      type: fc.constant(String(field.type)),
      alias: aliases(others),
      args: this.args(`${parent.name}.${name}`, field),
      conditions: this.conditions,
      selections,
      again: rarely(14, null, again),
    });
  }

  private args(place: string, { args }: Field): fc.Arbitrary<readonly ArgumentTree[]> {
    const { hints = () => undefined, bundles = () => undefined } = this.options;
    const each = args.map((arg) => {
      const value = valueOf(arg.type, `${place}(${arg.name})`, hints);
      const given = value.map((tree): ArgumentTree[] => [
        { name: arg.name, type: arg.type, hasDefault: arg.defaultValue !== undefined, value: tree },
      ]);
      return isRequiredArgument(arg)
        ? given
        : fc.oneof({ weight: 2, arbitrary: given }, { weight: 3, arbitrary: fc.constant([]) });
    });
    const free = fc.tuple(...each).map((given) => given.flat());
    const bundle = bundles(place);
    if (!bundle) return free;
    const together = bundle.chain((values) =>
      fc.tuple(
        ...args.flatMap((arg) =>
          Object.hasOwn(values, arg.name)
            ? [
                chosen(values[arg.name]).map(
                  (value): ArgumentTree => ({
                    name: arg.name,
                    type: arg.type,
                    hasDefault: arg.defaultValue !== undefined,
                    value,
                  }),
                ),
              ]
            : [],
        ),
      ),
    );
    return fc.oneof(free, { weight: 2, arbitrary: together });
  }

  private fragment(type: GraphQLNamedType, depth: number, fragments: number): fc.Arbitrary<SelectionTree> {
    const targets = this.related(type).map((on) =>
      fc.record({
        kind: fc.constant('fragment' as const),
        on: on === type ? fc.constantFrom(null, type.name) : fc.constant(on.name),
        isNamed: fc.boolean(),
        conditions: this.conditions,
        selections: this.selections(on, depth, fragments),
      }),
    );
    return fc.oneof(...targets);
  }

  private spread(type: GraphQLNamedType): fc.Arbitrary<SelectionTree> {
    const within = this.related(type).map(({ name }) => name);
    return fc.nat(7).map((rank) => ({ kind: 'spread', rank, within }));
  }

  /** Types a fragment may be on where a value is of `type`. */
  private related(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (isAbstractType(type)) return [type, ...this.schema.getPossibleTypes(type)];
    return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  }
}

export type { RandomDocument } from './tree.ts';
