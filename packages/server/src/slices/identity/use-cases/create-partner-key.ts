import { createApiKeyInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { lastDayProblem } from '../domain/api-keys.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { lockedAccount } from '../persistence/accounts.ts';
import { endOfDay, isPartner } from '../persistence/api-keys.ts';
import { createApiKey } from './api-keys.ts';

/**
 * Makes a key by which a partner's programs ask. Answers it, once. It can do what the account's role of partner can,
 * within its own scopes and quota, and no longer than the account. Refuses NOT_A_PARTNER and ACCOUNT_DISABLED.
 */
export const createPartnerKey = useCase({
  permission: 'apiKey.write',
  input: createApiKeyInput,
  run: async (uow, { expiresOn, ...asked }, access) => {
    const { accountId } = asked;
    const account = await lockedAccount(uow, accountId);
    if (account === null || !access.may('account.read', { accounts: [accountId] })) return refuse('NOT_FOUND');
    access.demand('apiKey.write', { accounts: [accountId] });
    if (account.disabledAt !== null) return refuse('ACCOUNT_DISABLED');
    const today = parisDay(uow.now);
    if (!(await isPartner(uow, accountId, today))) return refuse('NOT_A_PARTNER');
    const problem = lastDayProblem(expiresOn, today);
    if (problem !== null) return refuseInput('expiresOn', problem);
    return accepted(await createApiKey(uow, { ...asked, expiresAt: await endOfDay(uow, expiresOn) }));
  },
});
