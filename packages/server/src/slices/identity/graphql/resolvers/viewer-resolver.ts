import { Ctx, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { IdentityContext } from '../context.ts';
import { SignInOptionsType } from '../types/sign-in-options.ts';
import { ViewerType } from '../types/viewer.ts';
import { viewerOf } from '../viewer-of.ts';

@Resolver()
export class ViewerResolver {
  @Needs('PUBLIC')
  @Query(() => ViewerType, { nullable: true, description: 'The one who asks; null where nobody signed in.' })
  viewer(@Ctx() context: IdentityContext): Promise<ViewerType | null> {
    return viewerOf(context);
  }

  @Needs('PUBLIC')
  @Query(() => SignInOptionsType, { description: 'The ways to sign in here.' })
  signInOptions(@Ctx() { signInOptions }: IdentityContext): SignInOptionsType {
    return signInOptions;
  }
}
