import { CertificationGraph1795478400000 } from './1795478400000-certification-graph.ts';

/** Every migration, oldest first. */
export const MIGRATIONS = [CertificationGraph1795478400000] as const;
