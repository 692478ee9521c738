import { type DirectoryAction, ORGANISATION_KINDS } from '@delibere/shared';
import { Ctx, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../kernel/graphql/viewer-context.ts';
import { directoryActions } from '../../domain/actions.ts';
import { ORGANISATION_RULES } from '../../domain/organisation-rules.ts';
import { DirectoryActionEnum } from '../enums.ts';
import { OrganisationRuleType } from '../types/organisation-rule.ts';

@Resolver()
export class DirectoryQueries {
  @Needs('viewer.read')
  @Query(() => [DirectoryActionEnum], { description: 'What the caller may begin in the directory.' })
  async directoryActions(@Ctx() context: ViewerContext): Promise<readonly DirectoryAction[]> {
    const access = await context.open('viewer.read');
    return directoryActions((permission) => access.mayEver(permission));
  }

  @Needs('organisation.read')
  @Query(() => [OrganisationRuleType], { description: 'What organisations of each kind can have and do.' })
  async organisationRules(@Ctx() context: ViewerContext): Promise<readonly OrganisationRuleType[]> {
    await context.open('organisation.read');
    return ORGANISATION_KINDS.map((kind) => ({ kind, ...ORGANISATION_RULES[kind] }));
  }
}
