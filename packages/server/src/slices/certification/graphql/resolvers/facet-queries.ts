import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { type FacetRow, facet } from '../../persistence/queries/facets.ts';
import type { CertificationContext } from '../context.ts';
import { CertificationFacets, Facet } from '../types/facets.ts';

type Facets = Promise<readonly FacetRow[]>;

/** Counting by nomenclature reads every head: it costs as much as a page of certifications. */
const WIDE = 500;

@Resolver(() => CertificationFacets)
export class FacetQueries {
  @Needs('PUBLIC')
  @Query(() => CertificationFacets, { description: 'Values one can filter by, with how many certifications each has.' })
  certificationFacets(): object {
    return {};
  }
  @FieldResolver(() => [Facet], { description: 'Kinds: "CQPM", "BTS".', complexity: WIDE })
  kinds(@Ctx() { reader }: CertificationContext): Facets {
    return facet(reader, 'kinds');
  }
  @FieldResolver(() => [Facet], { description: 'Levels, "3" to "8".', complexity: WIDE })
  levels(@Ctx() { reader }: CertificationContext): Facets {
    return facet(reader, 'levels');
  }
  @FieldResolver(() => [Facet], { description: 'The 200 most frequent training specialities.', complexity: WIDE })
  nsf(@Ctx() { reader }: CertificationContext): Facets {
    return facet(reader, 'nsf');
  }
  @FieldResolver(() => [Facet], {
    description: 'The 100 certifiers with most certifications, by SIRET.',
    complexity: WIDE,
  })
  certifiers(@Ctx() { reader }: CertificationContext): Facets {
    return facet(reader, 'certifiers');
  }
}
