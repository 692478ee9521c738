import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import type { CertificationOrder } from '../../persistence/queries/search/orders.ts';
import { certificationCode } from '../../use-cases/get-certification.ts';
import { searchCertifications } from '../../use-cases/search-certifications.ts';
import { searchConnection } from '../connections.ts';
import type { CertificationContext } from '../context.ts';
import { fetchNode } from '../fetch-node.ts';
import { Certification } from '../types/certification.ts';
import { CertificationConnection } from '../types/certification-connection.ts';
import { CertificationFilter } from '../types/certification-filter.ts';
import { CertificationOrderEnum } from '../types/enums.ts';
import { NodeInterface } from '../types/node.ts';

@Resolver()
export class CertificationQueries {
  @Needs('PUBLIC')
  @Query(() => NodeInterface, {
    nullable: true,
    description: 'Anything that has an id, by that id; null when it is gone.',
  })
  node(
    @Arg('id', () => ID, { description: 'An id given by this API.' }) id: string,
    @Ctx() context: CertificationContext,
  ): Promise<NodeInterface | null> {
    return fetchNode(id, context);
  }

  @Needs('PUBLIC')
  @Query(() => Certification, {
    nullable: true,
    description: 'One certification by its code; null when we have no such fiche.',
  })
  async certification(
    @Arg('rncpCode', () => String, { description: 'Code as the register writes it: "RNCP28245", "RS5719".' })
    rncpCode: string,
    @Ctx() context: CertificationContext,
  ): Promise<Certification | null> {
    const head = await context.loaders.heads.load(certificationCode(rncpCode));
    return head && new Certification(head, context);
  }

  @Needs('PUBLIC')
  @Query(() => CertificationConnection, { description: 'Certifications found by words, codes and conditions.' })
  async certifications(
    @Arg('query', () => String, {
      nullable: true,
      description: 'Words or codes as people type them: "chaudronnier", "RNCP 28245", "H2906".',
    })
    query: string | null,
    @Arg('filter', () => CertificationFilter, { nullable: true, description: 'Conditions they must all meet.' })
    filter: CertificationFilter | null,
    @Arg('orderBy', () => CertificationOrderEnum, { nullable: true, description: 'RELEVANCE by default.' })
    order: CertificationOrder | null,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: CertificationContext,
  ): Promise<ConnectionOf<Certification>> {
    const { reader, today } = context;
    const asked = { ...request, query: query ?? null, filter: filter ?? {}, order: order ?? null, today };
    return searchConnection(await searchCertifications(reader, asked), context);
  }
}
