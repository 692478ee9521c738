import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConnectionOf } from '../../../../kernel/graphql/connection.ts';
import { LongPageArgs } from '../../../../kernel/graphql/page-args.ts';
import { habilitationConnection } from '../connections.ts';
import type { CertificationContext } from '../context.ts';
import { FicheContent } from '../types/fiche-content.ts';
import { type Habilitation, HabilitationConnection } from '../types/habilitation.ts';

@Resolver(() => FicheContent)
export class ContentResolvers {
  @FieldResolver(() => HabilitationConnection, { description: 'What partners may do, in the order of the fiche.' })
  async partners(
    @Root() content: FicheContent,
    @Args(() => LongPageArgs) { request }: LongPageArgs,
    @Ctx() context: CertificationContext,
  ): Promise<ConnectionOf<Habilitation>> {
    return habilitationConnection(content.versionId, await content.active, request, context);
  }
}
