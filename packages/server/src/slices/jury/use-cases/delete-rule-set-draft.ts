import { ruleSetDraftInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { deleteDraft } from '../persistence/rule-sets.ts';
import { draftForChange } from './rule-set-for-change.ts';

/** Gives a draft up. Answers the id it had. Refuses RULE_SET_PUBLISHED. */
export const deleteRuleSetDraft = useCase({
  permission: 'ruleSet.write',
  input: ruleSetDraftInput,
  run: async (uow, asked, access) => {
    const found = await draftForChange(uow, access, asked);
    if (!found.ok) return found;
    await deleteDraft(uow, found.value);
    const { title, certifications, from, to } = found.value;
    recordEvent(uow, {
      kind: 'RULE_SET_DRAFT_DELETED',
      object: { type: 'RULE_SET', id: asked.id },
      before: { title, certifications, from, to },
    });
    return accepted(asked.id);
  },
});
