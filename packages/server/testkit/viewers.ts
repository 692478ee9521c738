import { randomUUID } from 'node:crypto';
import type { Role } from '@delibere/shared';
import type { Grant, Scope, Viewer } from '../src/kernel/authorisation/viewer.ts';

/** Somebody who signed in, with some grants, and their second factor where one is asked. */
export function viewerWith(grants: readonly Grant[], personId: string | null = null): Viewer {
  const id = randomUUID();
  return {
    caller: { kind: 'ACCOUNT', id },
    accountId: id,
    personId,
    name: 'Camille Essai',
    email: 'camille.essai@exemple.example',
    language: 'fr',
    grants,
    secondFactor: 'NOT_NEEDED',
  };
}

/** Somebody in one role, as far as its scope goes; null is everywhere. */
export function inRole(role: Role, scope: Scope = null, personId: string | null = null): Viewer {
  return viewerWith([{ role, scope }], personId);
}
