import { CertificationGraph1795478400000 } from './1795478400000-certification-graph.ts';
import { CertificationListing1795482000000 } from './1795482000000-certification-listing.ts';

/** Every migration, oldest first. */
export const MIGRATIONS = [CertificationGraph1795478400000, CertificationListing1795482000000] as const;
