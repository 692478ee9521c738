import { Ctx, Field, ObjectType } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { resultUnion } from '../../../../kernel/graphql/refused.ts';
import type { IdentityContext } from '../context.ts';
import { viewerOf } from '../viewer-of.ts';
import { ViewerType } from './viewer.ts';

@Needs('viewer.write')
@ObjectType({ description: 'The own account was changed.' })
export class ViewerDone {
  @Field(() => ViewerType, { nullable: true, description: 'The one who asks, as changed.' })
  viewer(@Ctx() context: IdentityContext): Promise<ViewerType | null> {
    return viewerOf(context);
  }
}

export const ViewerResult = resultUnion(
  'ViewerResult',
  'The own account was changed, or why it was not.',
  () => ViewerDone,
);
