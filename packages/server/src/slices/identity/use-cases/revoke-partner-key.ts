import { revokeApiKeyInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { apiKeyState } from '../domain/api-keys.ts';
import { refuse } from '../domain/refuse.ts';
import { lockedApiKey } from '../persistence/api-keys.ts';
import { revokeApiKey } from './api-keys.ts';

/** Ends a key, from the next request on. Answers its id. Refuses ALREADY_ENDED. */
export const revokePartnerKey = useCase({
  permission: 'apiKey.write',
  input: revokeApiKeyInput,
  run: async (uow, { id, reason }, access) => {
    const key = await lockedApiKey(uow, id);
    if (key === null || !access.may('apiKey.read', { accounts: [key.accountId] })) return refuse('NOT_FOUND');
    access.demand('apiKey.write', { accounts: [key.accountId] });
    if (apiKeyState(key.expiresAt, key.revokedAt, uow.now) !== 'ACTIVE') return refuse('ALREADY_ENDED');
    await revokeApiKey(uow, id, reason);
    return accepted(id);
  },
});
