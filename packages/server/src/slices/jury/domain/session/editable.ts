import type { SessionState } from '@delibere/shared';

/** States in which a session is composed and planned; what is frozen when it opens does not change any more. */
export const EDITABLE_STATES: readonly SessionState[] = ['DRAFT', 'CONVENED', 'POSTPONED'];
