import { randomUUID } from 'node:crypto';
import { createApiKeyInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { lastDayProblem } from '../domain/api-keys.ts';
import { refuse, refuseInput } from '../domain/refuse.ts';
import { lockedAccount } from '../persistence/accounts.ts';
import { insertApiKey, isPartner } from '../persistence/api-keys.ts';
import { digestOf, newApiKey } from '../secrets.ts';

/**
 * Makes a key by which a partner's programs ask. Answers it, once: only a digest is kept. It can do what the account's
 * role of partner can, within its own scopes and quota, and no longer than the account. Refuses NOT_A_PARTNER and
 * ACCOUNT_DISABLED.
 */
export const createApiKey = useCase({
  permission: 'apiKey.write',
  input: createApiKeyInput,
  run: async (uow, input, access) => {
    const { accountId, name, scopes, requestsPerMinute, expiresOn } = input;
    const account = await lockedAccount(uow, accountId);
    if (account === null || !access.may('account.read', { accounts: [accountId] })) return refuse('NOT_FOUND');
    access.demand('apiKey.write', { accounts: [accountId] });
    if (account.disabledAt !== null) return refuse('ACCOUNT_DISABLED');
    const today = parisDay(uow.now);
    if (!(await isPartner(uow, accountId, today))) return refuse('NOT_A_PARTNER');
    const problem = lastDayProblem(expiresOn, today);
    if (problem !== null) return refuseInput('expiresOn', problem);
    const id = randomUUID();
    const { key, start } = newApiKey();
    await insertApiKey(uow, { id, ...input, start, digest: digestOf(key) }, uow.now);
    const after = { accountId, name, start, scopes, requestsPerMinute, expiresOn };
    recordEvent(uow, { kind: 'API_KEY_CREATED', object: { type: 'API_KEY', id }, after });
    return accepted({ id, key });
  },
});
