import { checkRuleSet, ruleSetDraftInput } from '@delibere/shared';
import { accepted, refused } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import type { JuryRefusal } from '../domain/refuse.ts';
import { publishDraft } from '../persistence/rule-sets.ts';
import { draftForChange } from './rule-set-for-change.ts';

/** Makes a draft a version that sessions may be held under, and that never changes again. Answers the id. Refuses RULE_SET_FAULTY. */
export const publishRuleSet = useCase({
  permission: 'ruleSet.write',
  input: ruleSetDraftInput,
  run: async (uow, asked, access) => {
    const found = await draftForChange(uow, access, asked);
    if (!found.ok) return found;
    const faults = checkRuleSet(found.value);
    if (faults.length > 0) {
      const problems = faults.map(({ fault, field }) => ({ path: field, code: fault }));
      return refused<JuryRefusal>({ code: 'RULE_SET_FAULTY', problems, facts: { faults: faults.length } });
    }
    await publishDraft(uow, found.value);
    const { title, certifications, from, to, parameters, sources } = found.value;
    recordEvent(uow, {
      kind: 'RULE_SET_PUBLISHED',
      object: { type: 'RULE_SET', id: asked.id },
      after: { title, certifications, from, to, parameters, sources },
    });
    return accepted(asked.id);
  },
});
