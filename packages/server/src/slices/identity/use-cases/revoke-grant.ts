import { revokeGrantInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { grantState } from '../domain/grants.ts';
import { refuse } from '../domain/refuse.ts';
import { lockedAccount } from '../persistence/accounts.ts';
import { anAdministratorRemains } from '../persistence/administrators.ts';
import { endGrant, lockedGrant } from '../persistence/grants.ts';
import { scopeCase, scopeOrganisation } from '../persistence/scopes.ts';
import { tellRoleChanged } from './tell-by-mail.ts';

/**
 * Takes a role back, from the next request on. Answers the account's id. Refuses ALREADY_ENDED, and LAST_ADMINISTRATOR
 * where nobody could give roles any more.
 * @param publicUrl origin of the console, for the mail that tells it
 */
export function revokeGrant(publicUrl: string): UseCase<typeof revokeGrantInput, string> {
  return useCase({
    permission: 'grant.write',
    input: revokeGrantInput,
    run: async (uow, { id, reason }, access) => {
      const found = await lockedGrant(uow, id);
      if (found === null || !access.may('grant.read', { accounts: [found.accountId] })) return refuse('NOT_FOUND');
      access.demand('grant.write', { accounts: [found.accountId] });
      const { accountId, revokedAt, id: grant, ...right } = found;
      const today = parisDay(uow.now);
      const state = grantState(right, revokedAt, today);
      if (state === 'REVOKED' || state === 'OVER') return refuse('ALREADY_ENDED');
      if (right.role === 'ADMINISTRATOR' && !(await anAdministratorRemains(uow, { grantId: id }, today))) {
        return refuse('LAST_ADMINISTRATOR');
      }
      await endGrant(uow, { id, by: access.viewer.accountId, reason, now: uow.now });
      const object = { type: 'ACCOUNT', id: accountId } as const;
      recordEvent(uow, { kind: 'ROLE_REVOKED', object, before: { grant, ...right }, reason });
      const account = await lockedAccount(uow, accountId);
      const organisation = await scopeOrganisation(uow, right.scopeKind, right.scopeId);
      const ofCase = await scopeCase(uow, right.scopeKind, right.scopeId);
      const scope = organisation?.name ?? ofCase?.label ?? null;
      const change = { change: 'REVOKED', role: right.role, scope, publicUrl } as const;
      if (account !== null) await tellRoleChanged(uow, account, change);
      return accepted(accountId);
    },
  });
}
