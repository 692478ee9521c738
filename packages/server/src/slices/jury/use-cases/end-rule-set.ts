import { endRuleSetInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { lastOpenedOn, setLastDay } from '../persistence/rule-sets.ts';
import { ruleSetForChange } from './rule-set-for-change.ts';

/**
 * Says the last day of published rules, or with no day that they go on after all. Answers the id. Refuses WRONG_STATE
 * for a draft, and a day before the first one or before a session that was opened under them.
 */
export const endRuleSet = useCase({
  permission: 'ruleSet.write',
  input: endRuleSetInput,
  run: async (uow, { id, revision, on, reason }, access) => {
    const found = await ruleSetForChange(uow, access, { id, revision });
    if (!found.ok) return found;
    const { publishedAt, from, to } = found.value;
    if (publishedAt === null) return refuse('WRONG_STATE', { state: 'DRAFT' });
    if (on === to) return refuse('NOTHING_TO_CHANGE');
    if (on !== null && on < from) return refuseInput({ path: 'on', code: 'ENDS_BEFORE_IT_BEGINS' });
    const opened = on === null ? null : await lastOpenedOn(uow, found.value);
    if (on !== null && opened !== null && on < opened) return refuseInput({ path: 'on', code: 'SESSION_OPENED_AFTER' });
    await setLastDay(uow, found.value, on);
    recordEvent(uow, {
      kind: 'RULE_SET_ENDED',
      object: { type: 'RULE_SET', id },
      before: { to },
      after: { to: on },
      reason,
    });
    return accepted(id);
  },
});
