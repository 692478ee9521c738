import type { RuleParameter } from '@delibere/shared';
import type { RuleProblem } from '../model/rule-problems.ts';
import type { TypedRules } from '../model/typed-rules.ts';

/** What the parts of the form share: what is typed, what is wrong with it, and how it changes. */
export interface RuleEditor {
  readonly typed: TypedRules;
  readonly problems: readonly RuleProblem[];
  /** What is wrong with the field at a path, in words. */
  readonly errorAt: (path: string) => string | undefined;
  readonly change: (part: Partial<TypedRules>) => void;
  /** @param path in the parameters: "quorum.total" */
  readonly changeField: (path: string, value: string) => void;
  readonly changeSource: (parameter: RuleParameter, source: string) => void;
}

/** Id of the control of a path, "parameters.quorum.total": what the list of problems leads to. */
export function controlId(path: string): string {
  return `rule-${path}`;
}
