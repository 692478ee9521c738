import { CertificationFields } from './resolvers/certification-fields.ts';
import { CertificationQueries } from './resolvers/certification-queries.ts';
import { ContentResolvers } from './resolvers/content-resolvers.ts';
import { FacetQueries } from './resolvers/facet-queries.ts';
import { FormulaResolvers } from './resolvers/formula-resolvers.ts';
import { CertifierResolvers, CorrespondenceResolvers } from './resolvers/link-resolvers.ts';
import { NomenclatureResolvers } from './resolvers/nomenclature-resolvers.ts';

export { type CertificationContext, certificationContext, type ReadingContext, readingContext } from './context.ts';
export { CERTIFICATION_GRAPH } from './plan/book.ts';

/** What the slice adds to the schema. */
export const CERTIFICATION_RESOLVERS = [
  CertificationQueries,
  CertificationFields,
  ContentResolvers,
  FormulaResolvers,
  CertifierResolvers,
  CorrespondenceResolvers,
  NomenclatureResolvers,
  FacetQueries,
] as const;
