import type { SessionState } from '@delibere/shared';

const OVER: readonly SessionState[] = ['CLOSED', 'SEALED', 'TRANSMITTED'];

/** Whether a session has minutes, or is about to. */
export const isOver = (state: SessionState): boolean => OVER.includes(state);

/** Something to tell at sight whether two texts are the same: "3f9a 01bc 77de". @param sha256 in hexadecimal */
export function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 12).match(/.{4}/g) ?? []).join(' ');
}
