/** Why something was refused, as the server says it: a code, what is wrong field by field, and what completes the words. */
export interface Problem {
  readonly code: string;
  readonly problems?: readonly FieldProblem[];
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
}

/** One thing wrong with an input: its path, "contact.email", and a stable code. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}
