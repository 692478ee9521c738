import { type ASTNode, type DocumentNode, visit } from 'graphql';

/** The variables that can change what an operation of a document is reckoned to cost, or whether it can be reckoned. */
export interface CostVariables {
  /** Page sizes, and what includes or skips. */
  readonly byValue: readonly string[];
  /** Those of any other argument: refused where null cannot stand, of no account otherwise. */
  readonly byPresence: readonly string[];
}

/** The argument whose value counts: estimators are shown no other. */
export const COUNTED_ARGUMENT = 'first';

/** Finds these variables in a whole document, since its operations share their fragments. */
export function costVariables(document: DocumentNode): CostVariables {
  const byValue = new Set<string>();
  const byPresence = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Directive: (directive) => addVariables(byValue, directive),
    Argument: (argument) => addVariables(argument.name.value === COUNTED_ARGUMENT ? byValue : byPresence, argument),
  });
  return { byValue: [...byValue], byPresence: [...byPresence] };
}

/** Two requests for one operation with the same key cost the same. */
export function costKey({ byValue, byPresence }: CostVariables, values: Readonly<Record<string, unknown>>): string {
  const isGiven = (name: string): boolean => Object.hasOwn(values, name);
  return JSON.stringify([
    byValue.map((name) => (isGiven(name) ? [values[name]] : [])),
    byPresence.map((name) => (isGiven(name) ? values[name] !== null : null)),
  ]);
}

function addVariables(names: Set<string>, node: ASTNode): false {
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return false;
}
