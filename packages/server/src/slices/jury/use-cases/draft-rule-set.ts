import { draftRuleSetInput, readRuleSetId, ruleSetId } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { insertRuleSet, lockedVersions, ruleSetVersion } from '../persistence/rule-sets.ts';

/**
 * Begins rules as a copy of others: their next version, or with a code of their own, other rules. Answers the id.
 * Refuses NOT_FOUND, RULE_SET_DRAFT_EXISTS, RULE_SET_CODE_TAKEN.
 */
export const draftRuleSet = useCase({
  permission: 'ruleSet.write',
  input: draftRuleSetInput,
  run: async (uow, { from, code, title }, access) => {
    access.demand('ruleSet.write', {});
    const named = readRuleSetId(from);
    const copied = named && (await ruleSetVersion(uow, named.code, named.version));
    if (copied === null) return refuse('NOT_FOUND');
    if (code !== null && title === null) return refuseInput({ path: 'title', code: 'REQUIRED' });
    const versions = await lockedVersions(uow, code ?? copied.code);
    if (code !== null && versions.length > 0) return refuse('RULE_SET_CODE_TAKEN', { code });
    if (versions.some(({ publishedAt }) => publishedAt === null)) {
      return refuse('RULE_SET_DRAFT_EXISTS', { code: copied.code });
    }
    const draft = {
      ...copied,
      code: code ?? copied.code,
      version: (versions[0]?.version ?? 0) + 1,
      title: title ?? copied.title,
    };
    await insertRuleSet(uow, draft, null);
    const id = ruleSetId(draft);
    recordEvent(uow, {
      kind: 'RULE_SET_DRAFTED',
      object: { type: 'RULE_SET', id },
      after: { title: draft.title, copyOf: from },
    });
    return accepted(id);
  },
});
