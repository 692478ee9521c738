import { disableAccountInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';
import { refuse } from '../domain/refuse.ts';
import { lockedAccount, setDisabled } from '../persistence/accounts.ts';
import { anAdministratorRemains, isAdministrator } from '../persistence/administrators.ts';

/**
 * Closes an account and ends its sessions. Answers its id. Refuses OWN_ACCOUNT, NOTHING_TO_CHANGE, and
 * LAST_ADMINISTRATOR where nobody could open it again.
 */
export const disableAccount = useCase({
  permission: 'account.disable',
  input: disableAccountInput,
  run: async (uow, { id, reason }, access) => {
    const account = await lockedAccount(uow, id);
    if (account === null || !access.may('account.read', { accounts: [id] })) return refuse('NOT_FOUND');
    access.demand('account.disable', { accounts: [id] });
    if (id === access.viewer.accountId) return refuse('OWN_ACCOUNT');
    if (account.disabledAt !== null) return refuse('NOTHING_TO_CHANGE');
    const today = parisDay(uow.now);
    if ((await isAdministrator(uow, id, today)) && !(await anAdministratorRemains(uow, { accountId: id }, today))) {
      return refuse('LAST_ADMINISTRATOR');
    }
    await setDisabled(uow, { id, disabledAt: uow.now, reason, now: uow.now });
    return accepted(id);
  },
});
