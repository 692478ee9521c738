import { CertificationGraph1795478400000 } from './1795478400000-certification-graph.ts';
import { CertificationListing1795482000000 } from './1795482000000-certification-listing.ts';
import { DataVersion1795500000000 } from './1795500000000-data-version.ts';
import { ImportStorage1795503600000 } from './1795503600000-import-storage.ts';
import { AuditTrail1795507200000 } from './1795507200000-audit-trail.ts';
import { CheaperChecks1795630000000 } from './1795630000000-cheaper-checks.ts';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CertificationGraph1795478400000,
  CertificationListing1795482000000,
  DataVersion1795500000000,
  ImportStorage1795503600000,
  AuditTrail1795507200000,
  CheaperChecks1795630000000,
] as const;
