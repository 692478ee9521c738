import { type FieldNode, getArgumentValues, visit } from 'graphql';
import type { Arguments } from './book.ts';
import type { Selection, Variables } from './selection.ts';
import type { ArgumentsOf } from './splice.ts';

const NONE: Arguments = {};

/** The arguments of the fields of one operation: those that no variable decides are coerced once for all requests. */
export class FieldArguments {
  /** Null for a field whose arguments variables decide. */
  private readonly fixed = new WeakMap<Selection, Arguments | null>();

  /** The arguments of a request with these variables. */
  with(variables: Variables): ArgumentsOf {
    return (selection) => {
      const { field, node } = selection;
      if (field === undefined || field.args.length === 0) return NONE;
      const fixed = this.fixed.get(selection);
      if (fixed) return fixed;
      const values = getArgumentValues(field, node, variables);
      if (fixed === undefined) this.fixed.set(selection, readsVariables(node) ? null : values);
      return values;
    };
  }
}

function readsVariables({ arguments: given = [] }: FieldNode): boolean {
  let isRead = false;
  for (const argument of given) {
    visit(argument, {
      Variable: () => {
        isRead = true;
      },
    });
  }
  return isRead;
}
