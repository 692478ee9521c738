import { enableAccountInput } from '@delibere/shared';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { refuse } from '../domain/refuse.ts';
import { lockedAccount, setDisabled } from '../persistence/accounts.ts';

/** Opens a closed account: its roles count again. Answers its id. Refuses NOTHING_TO_CHANGE. */
export const enableAccount = useCase({
  permission: 'account.disable',
  input: enableAccountInput,
  run: async (uow, { id, reason }, access) => {
    const account = await lockedAccount(uow, id);
    if (account === null || !access.may('account.read', { accounts: [id] })) return refuse('NOT_FOUND');
    access.demand('account.disable', { accounts: [id] });
    if (account.disabledAt === null) return refuse('NOTHING_TO_CHANGE');
    await setDisabled(uow, { id, disabledAt: null, reason, now: uow.now });
    return accepted(id);
  },
});
