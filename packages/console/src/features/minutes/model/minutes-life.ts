import type { SessionRole, SessionState } from '@delibere/shared';

const OVER: readonly SessionState[] = ['CLOSED', 'SEALED', 'TRANSMITTED'];

/** Whether a session has minutes, or is about to. */
export const isOver = (state: SessionState): boolean => OVER.includes(state);

/** Whether somebody draws up and rectifies minutes: who presided and the exam centre; the server refuses others. */
export const keepsMinutes = (roles: readonly SessionRole[]): boolean =>
  roles.includes('EXAM_CENTRE_MANAGER') || roles.includes('PRESIDENT');

/** Something to tell at sight whether two texts are the same: "3f9a 01bc 77de". @param sha256 in hexadecimal */
export function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 12).match(/.{4}/g) ?? []).join(' ');
}
