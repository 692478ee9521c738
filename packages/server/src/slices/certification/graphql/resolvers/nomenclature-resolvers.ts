import type { Nomenclature } from '@delibere/shared';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import { entryOf } from '../../persistence/queries/entries.ts';
import type { CertificationOrder } from '../../persistence/queries/search/orders.ts';
import { listNomenclature } from '../../use-cases/list-nomenclature.ts';
import { classifiedConnection, entryConnection } from '../connections.ts';
import type { CertificationContext } from '../context.ts';
import type { Certification } from '../types/certification.ts';
import { CertificationConnection } from '../types/certification-connection.ts';
import { CertificationOrderEnum, NomenclatureEnum } from '../types/enums.ts';
import { NomenclatureEntry, NomenclatureEntryConnection } from '../types/nomenclature-entry.ts';

@Resolver(() => NomenclatureEntry)
export class NomenclatureResolvers {
  @Needs('PUBLIC')
  @Query(() => NomenclatureEntry, {
    nullable: true,
    description: 'One code of a nomenclature; null when no fiche bears it.',
  })
  async nomenclatureEntry(
    @Arg('nomenclature', () => NomenclatureEnum, { description: 'The nomenclature.' }) nomenclature: Nomenclature,
    @Arg('code', () => String, { description: 'The code: "200u", "H2906", "3109".' }) code: string,
    @Ctx() { reader }: CertificationContext,
  ): Promise<NomenclatureEntry | null> {
    const row = await entryOf(reader, nomenclature, code);
    return row && new NomenclatureEntry(row, null);
  }

  @Needs('PUBLIC')
  @Query(() => NomenclatureEntryConnection, { description: 'Codes of a nomenclature that fiches bear, by code.' })
  async nomenclatureEntries(
    @Arg('nomenclature', () => NomenclatureEnum, { description: 'The nomenclature.' }) nomenclature: Nomenclature,
    @Arg('query', () => String, { nullable: true, description: 'Beginning of a code, or words of a label.' })
    query: string | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() { reader }: CertificationContext,
  ): Promise<ConnectionOf<NomenclatureEntry>> {
    return entryConnection(await listNomenclature(reader, nomenclature, query, request));
  }

  @FieldResolver(() => CertificationConnection, { description: 'Certifications classified so.' })
  certifications(
    @Root() { nomenclature, code }: NomenclatureEntry,
    @Arg('orderBy', () => CertificationOrderEnum, {
      nullable: true,
      description: 'CODE by default; RELEVANCE is CODE here.',
    })
    order: CertificationOrder | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: CertificationContext,
  ): Promise<ConnectionOf<Certification>> {
    return classifiedConnection(`${nomenclature}:${code}`, request, order, context);
  }
}
