import { isDeepStrictEqual } from 'node:util';
import { changeRuleSetDraftInput, RULE_PARAMETERS, type RuleParameter } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { refuse } from '../domain/refuse.ts';
import { type RuleSetContent, updateDraft } from '../persistence/rule-sets.ts';
import { draftForChange } from './rule-set-for-change.ts';

/** Writes a draft, faults and all: they stand in the way of publishing only. Answers the id. Refuses RULE_SET_PUBLISHED. */
export const changeRuleSetDraft = useCase({
  permission: 'ruleSet.write',
  input: changeRuleSetDraftInput,
  run: async (uow, { id, revision, sources: given, ...rest }, access) => {
    const found = await draftForChange(uow, access, { id, revision });
    if (!found.ok) return found;
    const after: RuleSetContent = { ...rest, sources: sourcesOf(given) };
    const { title, certifications, from, to, parameters, sources } = found.value;
    const before: RuleSetContent = { title, certifications, from, to, parameters, sources };
    const changed = difference(before, after);
    if (Object.keys(changed.after).length === 0) return refuse('NOTHING_TO_CHANGE');
    await updateDraft(uow, found.value, after);
    recordEvent(uow, { kind: 'RULE_SET_CHANGED', object: { type: 'RULE_SET', id }, ...changed });
    return accepted(id);
  },
});

/** Every parameter has a source, empty where none is given. */
function sourcesOf(
  given: readonly { readonly parameter: RuleParameter; readonly source: string }[],
): RuleSetContent['sources'] {
  const known = new Map(given.map(({ parameter, source }) => [parameter, source]));
  const entries = RULE_PARAMETERS.map((name) => [name, known.get(name) ?? '']);
  return Object.fromEntries(entries) as RuleSetContent['sources'];
}

type Facts = Record<string, unknown>;

/** What differs, of parameters and sources one by one. */
function difference(before: RuleSetContent, after: RuleSetContent): { readonly before: Facts; readonly after: Facts } {
  const flat = ({ parameters, sources, ...head }: RuleSetContent): Facts => ({
    ...head,
    ...parameters,
    ...Object.fromEntries(Object.entries(sources).map(([name, source]) => [`source:${name}`, source])),
  });
  const [old, young] = [flat(before), flat(after)];
  const names = Object.keys(young).filter((name) => !isDeepStrictEqual(old[name], young[name]));
  const only = (facts: Facts): Facts => Object.fromEntries(names.map((name) => [name, facts[name]]));
  return { before: only(old), after: only(young) };
}
