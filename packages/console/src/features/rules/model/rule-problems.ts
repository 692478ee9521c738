import {
  changeRuleSetDraftInput,
  checkRuleSet,
  RULE_PARAMETERS,
  type RuleFault,
  type RuleParameter,
  type RuleSet,
  readRuleSetId,
} from '@delibere/shared';
import type * as v from 'valibot';
import { checkInput } from '../../../forms/check-input.ts';
import { inputOf, type TypedRules } from './typed-rules.ts';

/** One thing to mend in what is typed: a field that cannot be read, or a rule that makes no sense. */
export type RuleProblem =
  | { readonly path: string; readonly unread: string }
  | { readonly path: string; readonly fault: RuleFault };

type Input = v.InferOutput<typeof changeRuleSetDraftInput>;

interface Looked {
  /** What may be saved; undefined while some field cannot be read. */
  readonly input: Input | undefined;
  readonly problems: readonly RuleProblem[];
}

/** The version an input makes of a draft. */
function ruleSetOf({ id, sources, ...rest }: Input): RuleSet {
  const named = readRuleSetId(id) ?? { code: '', version: 0 };
  const known = new Map(sources.map(({ parameter, source }) => [parameter, source]));
  const entries = RULE_PARAMETERS.map((name) => [name, known.get(name) ?? '']);
  return { ...named, ...rest, sources: Object.fromEntries(entries) as RuleSet['sources'] };
}

/** Looks at what is typed as the server will: first whether it can be read, then whether it holds together. */
export function lookAt(typed: TypedRules, draft: { readonly id: string; readonly revision: number }): Looked {
  const checked = checkInput(changeRuleSetDraftInput, inputOf(typed, draft));
  if ('problems' in checked) {
    const problems = checked.problems.map(({ path, code }) => ({ path: placeOf(path), unread: code }));
    return { input: undefined, problems };
  }
  const faults = checkRuleSet(ruleSetOf(checked.input));
  return { input: checked.input, problems: faults.map(({ fault, field }) => ({ path: field, fault })) };
}

/** All the codes of fiches are typed in one line. */
function placeOf(path: string): string {
  return path.startsWith('certifications') ? 'certifications' : path;
}

/** The problems of one parameter: of its whole, or of a field in it. */
export function problemsOf(parameter: RuleParameter, problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const whole = `parameters.${parameter}`;
  return problems.filter(({ path }) => path === whole || path.startsWith(`${whole}.`));
}

/** The parameter a problem is about; null for one of the heading. */
export function parameterOf({ path }: RuleProblem): RuleParameter | null {
  const [, name] = path.split('.');
  return RULE_PARAMETERS.find((parameter) => parameter === name) ?? null;
}
