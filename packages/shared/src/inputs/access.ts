import * as v from 'valibot';
import { API_KEY_QUOTA, API_KEY_SCOPES } from '../access.ts';
import { ROLES, type Role, SCOPE_KINDS, type ScopeKind } from '../permissions.ts';
import { roleTakesScope } from '../scopes.ts';
import { day, id, inOrder, optionalDay, optionalId, reason, text } from './fields.ts';

type Scoped = { readonly role: Role; readonly scopeKind: ScopeKind; readonly scopeId: string | null };

/** A scope the role can have, and an object exactly where it is not national. Codes: WRONG_SCOPE, REQUIRED, NOT_EXPECTED. */
function rightScope<Input extends Scoped>(): v.RawCheckAction<Input> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const { role, scopeKind, scopeId } = value;
    const problem = (key: 'scopeKind' | 'scopeId', message: string): void =>
      addIssue({ message, path: [{ type: 'object', origin: 'value', input: value, key, value: value[key] }] });
    if (!roleTakesScope(role, scopeKind)) problem('scopeKind', 'WRONG_SCOPE');
    else if (scopeKind === 'NATIONAL' && scopeId !== null) problem('scopeId', 'NOT_EXPECTED');
    else if (scopeKind !== 'NATIONAL' && scopeId === null) problem('scopeId', 'REQUIRED');
  });
}

const RIGHT = {
  role: v.picklist(ROLES, 'REQUIRED'),
  scopeKind: v.picklist(SCOPE_KINDS, 'REQUIRED'),
  scopeId: optionalId,
  from: day,
  to: optionalDay,
} as const;

const email = v.pipe(
  v.string('REQUIRED'),
  v.trim(),
  v.nonEmpty('REQUIRED'),
  v.maxLength(254, 'TOO_LONG'),
  v.toLowerCase(),
  v.email('NOT_AN_EMAIL'),
);

/** A role for an account, as far as a scope, during a period. Codes: also WRONG_SCOPE and ENDS_BEFORE_IT_BEGINS. */
export const giveGrantInput = v.pipe(v.object({ accountId: id, ...RIGHT }, 'REQUIRED'), rightScope(), inOrder());

export const revokeGrantInput = v.object({ id, reason }, 'REQUIRED');

/** A role for whoever reads the mail of an address; the person of the directory they are, where they are in it. */
export const sendInvitationInput = v.pipe(
  v.object({ email, personId: optionalId, ...RIGHT, language: v.picklist(['fr', 'en'], 'REQUIRED') }, 'REQUIRED'),
  rightScope(),
  inOrder(),
);

export const resendInvitationInput = v.object({ id }, 'REQUIRED');

export const revokeInvitationInput = v.object({ id, reason }, 'REQUIRED');

export const disableAccountInput = v.object({ id, reason }, 'REQUIRED');

export const enableAccountInput = v.object({ id, reason }, 'REQUIRED');

/** A key of a partner's account; its quota as a number, or typed. Codes: also OUT_OF_BOUNDS, for the quota, and NONE_CHOSEN, for the scopes. */
export const createApiKeyInput = v.object(
  {
    accountId: id,
    name: text(200),
    scopes: v.pipe(
      v.array(v.picklist(API_KEY_SCOPES, 'REQUIRED'), 'REQUIRED'),
      v.minLength(1, 'NONE_CHOSEN'),
      v.transform((scopes) => API_KEY_SCOPES.filter((scope) => scopes.includes(scope))),
    ),
    requestsPerMinute: v.pipe(
      v.unknown(),
      v.transform((typed) => (typeof typed === 'string' && typed.trim() !== '' ? Number(typed) : typed)),
      v.number('REQUIRED'),
      v.integer('OUT_OF_BOUNDS'),
      v.minValue(API_KEY_QUOTA.least, 'OUT_OF_BOUNDS'),
      v.maxValue(API_KEY_QUOTA.most, 'OUT_OF_BOUNDS'),
    ),
    expiresOn: day,
  },
  'REQUIRED',
);

export const revokeApiKeyInput = v.object({ id, reason }, 'REQUIRED');
