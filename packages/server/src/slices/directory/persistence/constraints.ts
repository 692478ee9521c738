import type { RefusalCode } from '@delibere/shared';

/** What PostgreSQL refuses when somebody else was quicker, as a refusal of ours. */
export const DIRECTORY_CONSTRAINTS: Readonly<Record<string, RefusalCode>> = {
  organisation_siret: 'SIRET_TAKEN',
  organisation_name: 'NAME_TAKEN',
  representativity_once: 'REPRESENTATIVITY_OVERLAPS',
  affiliation_once: 'AFFILIATION_OVERLAPS',
  mandate_once: 'MANDATE_OVERLAPS',
};
