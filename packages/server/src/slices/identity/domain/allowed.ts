import type { GrantState, InvitationState } from '@delibere/shared';
import type { Access } from '../../../kernel/authorisation/access.ts';

/** What somebody may do to an account, as far as its own facts allow it: the use cases decide. */
export const ACCOUNT_ACTIONS = ['GIVE_GRANT', 'DISABLE', 'ENABLE', 'CREATE_API_KEY'] as const;
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/** What an account is to whoever looks at it. */
export interface SeenAccount {
  readonly id: string;
  readonly isDisabled: boolean;
  /** Whether it has the role of partner, today or later. */
  readonly isPartner: boolean;
}

/** What the viewer may do to an account. */
export function accountActions(access: Access, { id, isDisabled, isPartner }: SeenAccount): readonly AccountAction[] {
  const parties = { accounts: [id] };
  const isOwn = access.viewer.accountId === id;
  const allowed: Readonly<Record<AccountAction, boolean>> = {
    GIVE_GRANT: !isDisabled && !isOwn && access.may('grant.write', parties),
    DISABLE: !isDisabled && !isOwn && access.may('account.disable', parties),
    ENABLE: isDisabled && access.may('account.disable', parties),
    CREATE_API_KEY: !isDisabled && isPartner && access.may('apiKey.write', parties),
  };
  return ACCOUNT_ACTIONS.filter((action) => allowed[action]);
}

/** Whether the viewer may take a grant back. */
export function mayRevokeGrant(access: Access, accountId: string, state: GrantState): boolean {
  return (state === 'IN_FORCE' || state === 'TO_COME') && access.may('grant.write', { accounts: [accountId] });
}

export const INVITATION_ACTIONS = ['RESEND', 'REVOKE'] as const;
export type InvitationAction = (typeof INVITATION_ACTIONS)[number];

/** What the viewer may do to an invitation. @param isOver whether the period of its role is over */
export function invitationActions(
  access: Access,
  state: InvitationState,
  isOver: boolean,
): readonly InvitationAction[] {
  if (state === 'USED' || state === 'REVOKED' || !access.may('invitation.write', {})) return [];
  return isOver ? ['REVOKE'] : INVITATION_ACTIONS;
}

export const ACCESS_ACTIONS = ['INVITE', 'CREATE_API_KEY'] as const;
export type AccessAction = (typeof ACCESS_ACTIONS)[number];

/** What the viewer may begin, about nothing that exists yet. */
export function accessActions(access: Access): readonly AccessAction[] {
  const allowed: Readonly<Record<AccessAction, boolean>> = {
    INVITE: access.may('invitation.write', {}),
    CREATE_API_KEY: access.may('apiKey.write', {}),
  };
  return ACCESS_ACTIONS.filter((action) => allowed[action]);
}
