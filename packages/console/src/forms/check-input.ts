import * as v from 'valibot';
import type { FieldProblem } from './problem.ts';

/** What was typed, understood, or the first thing wrong with each field: the messages of our schemas are codes. */
export function checkInput<Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  typed: unknown,
): { readonly input: v.InferOutput<Schema> } | { readonly problems: readonly FieldProblem[] } {
  const { success, output, issues } = v.safeParse(schema, typed);
  if (success) return { input: output };
  const first = new Map<string, string>();
  for (const issue of issues) {
    const path = v.getDotPath(issue) ?? '';
    if (!first.has(path)) first.set(path, issue.message);
  }
  return { problems: [...first].map(([path, code]) => ({ path, code })) };
}
