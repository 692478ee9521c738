import type { AuditedKind, AuditedObject } from '@delibere/shared';
import type { UnitOfWork } from '../../../kernel/write/unit-of-work.ts';

/** What a write says of itself, in its own transaction. */
export interface AuditEvent<Kind extends AuditedKind = AuditedKind> {
  readonly kind: Kind;
  readonly object: { readonly type: AuditedObject; readonly id: string };
  /** Facts of the object before; absent where it begins. Never a secret: see `SECRET`. */
  readonly before?: Facts;
  /** Facts of the object after; absent where it ends. */
  readonly after?: Facts;
  /** Why, where the use case asks it. */
  readonly reason?: string;
  /** Organisation or person in whose name the caller acts, where it is not their own. */
  readonly onBehalfOf?: string;
}

/** Facts by name; a list or an object is kept as it is. */
export type Facts = Readonly<Record<string, unknown>>;

/** Names of what the trail must never hold: whoever reads it may not read these. */
const SECRET = /pass(word|phrase)|secret|token|\bnir\b|socialSecurity|otp|backupCode|ballotPaper/i;

const APPEND = 'SELECT audit.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

/**
 * Adds the event to the chain of its object when the transaction ends; it stays if the transaction does.
 * Throws where a fact bears the name of a secret: that is a bug of the caller.
 */
export function recordEvent(uow: UnitOfWork, event: AuditEvent): void {
  for (const facts of [event.before, event.after]) refuseSecrets(facts);
  const { type, id } = event.object;
  uow.atEnd(`audit ${type} ${id}`, APPEND, [
    type,
    id,
    event.kind,
    uow.caller.kind,
    uow.caller.id,
    event.onBehalfOf ?? null,
    event.reason ?? null,
    uow.requestId,
    event.before === undefined ? null : JSON.stringify(event.before),
    event.after === undefined ? null : JSON.stringify(event.after),
  ]);
}

/** Throws where a fact bears the name of a secret, at any depth. */
export function refuseSecrets(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (SECRET.test(name)) throw new TypeError(`A fact named "${name}" must not enter the audit trail`);
    refuseSecrets(inner);
  }
}
