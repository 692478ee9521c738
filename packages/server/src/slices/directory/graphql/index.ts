import { DirectoryQueries } from './resolvers/directory-queries.ts';
import { MandateMutations } from './resolvers/mandate-mutations.ts';
import { OrganisationFields, RepresentativityFields } from './resolvers/organisation-fields.ts';
import { OrganisationMutations } from './resolvers/organisation-mutations.ts';
import { OrganisationQueries } from './resolvers/organisation-queries.ts';
import { PeopleImportResolvers } from './resolvers/people-import.ts';
import { PersonFields } from './resolvers/person-fields.ts';
import { PersonMutations } from './resolvers/person-mutations.ts';
import { PersonQueries } from './resolvers/person-queries.ts';
import { AffiliationFields, MandateFields } from './resolvers/tie-fields.ts';

/** What the slice adds to the schema. */
export const DIRECTORY_RESOLVERS = [
  DirectoryQueries,
  OrganisationQueries,
  OrganisationFields,
  RepresentativityFields,
  OrganisationMutations,
  PersonQueries,
  PersonFields,
  AffiliationFields,
  MandateFields,
  PersonMutations,
  MandateMutations,
  PeopleImportResolvers,
] as const;
