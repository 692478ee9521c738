import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Problem } from './problem.ts';

/** What a mutation came to. */
export type Outcome<Done> =
  | { readonly done: Done; readonly problem?: undefined }
  | { readonly done?: undefined; readonly problem: Problem };

/** Why the server did not do what was asked, or was not reached. */
export function problemOf(error: unknown): Problem {
  const refused = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (refused === undefined) return { code: 'NETWORK' };
  const code = refused.extensions?.code;
  return { code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR' };
}

/** What a mutation answered: what it did, or why it did nothing. @param answer its field, a union with `Refused` */
export async function outcomeOf<Answer extends object>(
  answer: Promise<Answer | undefined>,
): Promise<Outcome<Exclude<Answer, Problem>>> {
  try {
    const told = await answer;
    if (told === undefined) return { problem: { code: 'NETWORK' } };
    return isRefusal(told) ? { problem: told } : { done: told as Exclude<Answer, Problem> };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function isRefusal(answer: object): answer is Problem {
  return 'code' in answer && typeof answer.code === 'string';
}
