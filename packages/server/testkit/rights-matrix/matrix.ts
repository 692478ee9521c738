import { type Permission, ROLE_SCOPES, ROLES, type Role, type ScopeKind } from '@delibere/shared';
import type { Viewer } from '../../src/kernel/authorisation/viewer.ts';
import { grantedRelations, type ObjectRelation, RELATIONS, RIGHTS } from '../../src/slices/identity/index.ts';
import type { AccessRows } from '../access/access-rows.ts';
import { inRole } from '../as-role.ts';
import type { Answer } from '../graphql-client.ts';
import type { RuleSetRows } from '../jury/rule-set-input.ts';
import type { SittingWorld } from '../jury/sitting-world.ts';
import type { JuryWorld } from '../jury-world.ts';

/** What the objects of one cell are made of: the one who asks, the scopes they can have, and others that are not theirs. */
export interface MatrixWorld extends JuryWorld, SittingWorld, AccessRows, RuleSetRows {
  readonly ownAccount: string;
  readonly ownPerson: string;
  readonly ownCase: string;
  readonly ownCentre: string;
  readonly ownOrganisation: string;
  readonly otherCentre: string;
  readonly otherOrganisation: string;
}

/** An object somebody asks about, as the variables of the document. */
export interface MatrixObject {
  readonly variables: Record<string, unknown>;
  /** What tells it from others in a list. */
  readonly id?: string;
}

/** An operation that the matrix asks as everybody, about an object in each relation. */
export interface MatrixOperation {
  /** "Mutation.createPerson". */
  readonly name: string;
  readonly permission: Permission;
  /** What lets the object be seen, where that is another. */
  readonly seenBy?: Permission;
  /** The object is to be made: nothing is there to be out of sight, and what is not granted is forbidden. */
  readonly isNew?: boolean;
  readonly document: string;
  /** Makes an object that stands in a relation to whoever asks; null where none can. */
  readonly object: (world: MatrixWorld, relation: ObjectRelation) => Promise<MatrixObject | null>;
  /** Whether the answer shows that it was done, or seen. */
  readonly isDone: (data: Answer['data'], object: MatrixObject) => boolean;
}

/** What became of a request. */
export type Outcome = 'DONE' | 'FORBIDDEN' | 'UNSEEN';

/** One role, granted with one kind of scope. */
export interface MatrixRole {
  readonly role: Role;
  readonly scope: ScopeKind;
}

/** Every role with every scope it can have. */
export const MATRIX_ROLES: readonly MatrixRole[] = ROLES.flatMap((role) =>
  ROLE_SCOPES[role].map((scope) => ({ role, scope })),
);

/** Somebody in a role of the matrix. */
export function matrixViewer({ role, scope }: MatrixRole, world: MatrixWorld): Viewer {
  const { ownAccount: id, ownCase, ownCentre, ownOrganisation, ownPerson } = world;
  const scopeId = { EXAM_CENTRE: ownCentre, ORGANISATION: ownOrganisation, NATIONAL: null, CASE: ownCase }[scope];
  const within = scope === 'NATIONAL' || scopeId === null ? null : { kind: scope, id: scopeId };
  return { ...inRole(role, within, ownPerson), caller: { kind: 'ACCOUNT', id }, accountId: id };
}

/** What must become of a request, by the table of rights. */
export function expectedOutcome(
  { permission, seenBy = permission, isNew = false }: MatrixOperation,
  { role, scope }: MatrixRole,
  relation: ObjectRelation,
): Outcome {
  const granted = (asked: Permission): readonly ObjectRelation[] => grantedRelations(RIGHTS, role, scope, asked);
  if (granted(permission).length === 0) return 'FORBIDDEN';
  if (granted(permission).includes(relation)) return 'DONE';
  return isNew || (granted(seenBy).includes(relation) && seenBy !== permission) ? 'FORBIDDEN' : 'UNSEEN';
}

/** What became of a request, by its answer; anything but a refusal that was foreseen is thrown. */
export function outcomeOf({ isDone }: MatrixOperation, object: MatrixObject, answer: Answer): Outcome {
  const [error] = answer.errors;
  const code = error?.extensions.code;
  if (code === 'FORBIDDEN') return 'FORBIDDEN';
  if (code === 'NOT_FOLLOWED') return 'UNSEEN';
  if (error !== undefined) throw new Error(`${String(code)}: ${error.message}`);
  if (isDone(answer.data, object)) return 'DONE';
  const [field] = Object.values<Record<string, unknown> | null>(answer.data);
  if (Array.isArray(field) && field.length === 0) return 'UNSEEN';
  if (field === null || field === undefined || 'nodes' in field || field.code === 'NOT_FOUND') return 'UNSEEN';
  throw new Error(`Neither done nor refused: ${JSON.stringify(answer.data)}`);
}

export { RELATIONS };
