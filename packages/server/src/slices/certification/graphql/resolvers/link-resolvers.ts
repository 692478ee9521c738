import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { PageArgs } from '../../../../kernel/graphql/page-args.ts';
import { classifiedConnection } from '../connections.ts';
import type { CertificationContext } from '../context.ts';
import { certificationsOf } from '../links.ts';
import { Certification } from '../types/certification.ts';
import { CertificationConnection } from '../types/certification-connection.ts';
import { Certifier } from '../types/certifier.ts';
import { Correspondence } from '../types/correspondence.ts';

@Resolver(() => Certifier)
export class CertifierResolvers {
  @FieldResolver(() => CertificationConnection, {
    nullable: true,
    description: 'All it certifies, by code; null without SIRET.',
  })
  certifications(
    @Root() { siret }: Certifier,
    @Args(() => PageArgs) { request }: PageArgs,
    @Ctx() context: CertificationContext,
  ): Promise<ConnectionOf<Certification>> | null {
    return siret === null ? null : classifiedConnection(`SIRET:${siret}`, request, null, context);
  }
}

@Resolver(() => Correspondence)
export class CorrespondenceResolvers {
  @FieldResolver(() => Certification, {
    nullable: true,
    description: 'The other certification; null when its fiche was not imported.',
  })
  async destination(
    @Root() { destinationCode }: Correspondence,
    @Ctx() context: CertificationContext,
  ): Promise<Certification | null> {
    const [certification = null] = await certificationsOf([destinationCode], context);
    return certification;
  }
}
