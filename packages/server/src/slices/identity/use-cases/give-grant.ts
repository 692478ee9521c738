import { randomUUID } from 'node:crypto';
import { giveGrantInput } from '@delibere/shared';
import { parisDay } from '../../../kernel/paris-day.ts';
import { accepted } from '../../../kernel/result.ts';
import { type UseCase, useCase } from '../../../kernel/write/use-case.ts';
import { recordEvent } from '../../audit/index.ts';
import { refuse } from '../domain/refuse.ts';
import { rightProblem } from '../domain/right.ts';
import { lockedAccount } from '../persistence/accounts.ts';
import { ACCESS_CONSTRAINTS, insertGrant } from '../persistence/grants.ts';
import { scopeCase, scopeOrganisation } from '../persistence/scopes.ts';
import { tellRoleChanged } from './tell-by-mail.ts';

/**
 * Gives an account a role. Answers the account's id. Refuses OWN_ACCOUNT, since two people stand behind every role,
 * ACCOUNT_DISABLED, ORGANISATION_CLOSED and GRANT_OVERLAPS.
 * @param publicUrl origin of the console, for the mail that tells it
 */
export function giveGrant(publicUrl: string): UseCase<typeof giveGrantInput, string> {
  return useCase({
    permission: 'grant.write',
    input: giveGrantInput,
    constraints: ACCESS_CONSTRAINTS,
    run: async (uow, { accountId, ...right }, access) => {
      const account = await lockedAccount(uow, accountId);
      if (account === null || !access.may('account.read', { accounts: [accountId] })) return refuse('NOT_FOUND');
      access.demand('grant.write', { accounts: [accountId] });
      if (accountId === access.viewer.accountId) return refuse('OWN_ACCOUNT');
      if (account.disabledAt !== null) return refuse('ACCOUNT_DISABLED');
      const organisation = await scopeOrganisation(uow, right.scopeKind, right.scopeId);
      const ofCase = await scopeCase(uow, right.scopeKind, right.scopeId);
      const problem = rightProblem(right, { organisation, isCase: ofCase !== null }, parisDay(uow.now));
      if (problem !== null) return problem;
      const grant = randomUUID();
      const organisationKind = organisation?.kind ?? null;
      const by = { givenBy: access.viewer.accountId, invitationId: null };
      await insertGrant(uow, { id: grant, accountId, ...right, organisationKind, ...by }, uow.now);
      recordEvent(uow, {
        kind: 'ROLE_GRANTED',
        object: { type: 'ACCOUNT', id: accountId },
        after: { grant, ...right },
      });
      const scope = organisation?.name ?? ofCase?.label ?? null;
      await tellRoleChanged(uow, account, { change: 'GRANTED', role: right.role, scope, publicUrl });
      return accepted(accountId);
    },
  });
}
