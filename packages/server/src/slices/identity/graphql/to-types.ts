import type { Access } from '../../../kernel/authorisation/access.ts';
import { accountActions, invitationActions, mayRevokeGrant } from '../domain/allowed.ts';
import { apiKeyState } from '../domain/api-keys.ts';
import { grantState, needsSecondFactor } from '../domain/grants.ts';
import type { ListedAccount, ListedGrant } from '../persistence/queries/account-list.ts';
import type { ListedApiKey } from '../persistence/queries/api-key-list.ts';
import type { CaseOutline } from '../persistence/queries/case-outline.ts';
import type { ListedInvitation } from '../persistence/queries/invitation-list.ts';
import type { OfferedInvitation } from '../use-cases/read-invitation.ts';
import type { Account } from './types/account.ts';
import type { ApiKey } from './types/api-key.ts';
import type { OfferedInvitationType } from './types/offered-invitation.ts';
import type { RoleGrant } from './types/role-grant.ts';
import type { SentInvitation } from './types/sent-invitation.ts';

/** Who looks, and when. */
export interface Look {
  readonly access: Access;
  readonly now: Date;
  readonly today: string;
}

const upper = (language: 'fr' | 'en'): 'FR' | 'EN' => (language === 'fr' ? 'FR' : 'EN');

interface Scoped {
  readonly scopeKind: RoleGrant['scope']['kind'];
  readonly scopeId: string | null;
  readonly scopeName: string | null;
  readonly scopeCase: CaseOutline | null;
}

const scopeOf = ({ scopeKind: kind, scopeId: id, scopeName: name, scopeCase }: Scoped): RoleGrant['scope'] => ({
  kind,
  id,
  name,
  case: scopeCase,
});

function toGrant(row: ListedGrant, accountId: string, { access, today }: Look): RoleGrant {
  const state = grantState(row, row.revokedAt, today);
  return { ...row, scope: scopeOf(row), state, mayRevoke: mayRevokeGrant(access, accountId, state) };
}

export function toAccount(row: ListedAccount, look: Look): Account {
  const { id, language, disabledAt, hasSecondFactor } = row;
  const grants = row.grants.map((grant) => toGrant(grant, id, look));
  const inForce = grants.filter(({ state }) => state === 'IN_FORCE');
  const isPartner = grants.some(
    ({ role, state }) => role === 'PARTNER' && (state === 'IN_FORCE' || state === 'TO_COME'),
  );
  return {
    ...row,
    language: upper(language),
    lacksSecondFactor: !hasSecondFactor && inForce.some(({ role }) => needsSecondFactor(role)),
    grants,
    allowedActions: accountActions(look.access, { id, isDisabled: disabledAt !== null, isPartner }),
  };
}

export function toSentInvitation(row: ListedInvitation, { access, today }: Look): SentInvitation {
  const isOver = row.to !== null && row.to < today;
  const allowedActions = invitationActions(access, row.state, isOver);
  return { ...row, language: upper(row.language), scope: scopeOf(row), allowedActions };
}

export function toApiKey(row: ListedApiKey, { access, now }: Look): ApiKey {
  const state = apiKeyState(row.expiresAt, row.revokedAt, now);
  const mayRevoke = state === 'ACTIVE' && access.may('apiKey.write', { accounts: [row.accountId] });
  return { ...row, state, mayRevoke };
}

export function toOfferedInvitation(offered: OfferedInvitation): OfferedInvitationType {
  const { scopeKind: kind, scopeName: label, language } = offered;
  const organisation = kind === 'ORGANISATION' ? label : null;
  return { ...offered, scope: { kind, label }, organisation, language: upper(language) };
}
