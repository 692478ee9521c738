import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../kernel/graphql/needs.ts';
import { answer, type Refused } from '../../../../kernel/graphql/refused.ts';
import { createPartnerKey } from '../../use-cases/create-partner-key.ts';
import { revokePartnerKey } from '../../use-cases/revoke-partner-key.ts';
import { ApiKeyChanged, ApiKeyCreated, ApiKeyResult, CreateApiKeyResult, keptApiKey } from '../access-results.ts';
import type { IdentityContext } from '../context.ts';
import { CreateApiKeyInput, RevokeApiKeyInput } from '../inputs.ts';

@Resolver()
export class ApiKeyMutations {
  @Needs('apiKey.write')
  @Mutation(() => CreateApiKeyResult, { description: 'Makes a key for the programs of a partner, told once.' })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What is asked.' }) input: CreateApiKeyInput,
    @Ctx() context: IdentityContext,
  ): Promise<ApiKeyCreated | Refused> {
    const result = await context.perform(createPartnerKey, input);
    const apiKey = result.ok ? await keptApiKey(context, result.value.id) : null;
    return answer(result, ({ key }) => Object.assign(new ApiKeyCreated(), { key, apiKey }));
  }

  @Needs('apiKey.write')
  @Mutation(() => ApiKeyResult, { description: 'Takes a key back, from the next request on.' })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'What is asked.' }) input: RevokeApiKeyInput,
    @Ctx() context: IdentityContext,
  ): Promise<ApiKeyChanged | Refused> {
    const result = await context.perform(revokePartnerKey, input);
    const apiKey = result.ok ? await keptApiKey(context, result.value) : null;
    return answer(result, () => Object.assign(new ApiKeyChanged(), { apiKey }));
  }
}
