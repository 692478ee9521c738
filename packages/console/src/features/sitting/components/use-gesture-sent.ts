import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useGesture } from '../../../apollo/gesture.ts';
import type { Problem } from '../../../forms/problem.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';

/** What is asked, its key apart. */
type Asked<Variables> = Variables extends { input: infer Input } ? Omit<Input, 'key'> : never;

interface Sent<Input> {
  readonly pending: boolean;
  /** Why the last one was not recorded. */
  readonly problem: Problem | undefined;
  /** Sends it once, however often it is asked meanwhile. @returns what went wrong, nothing once it is recorded */
  readonly send: (input: Input) => Promise<Problem | undefined>;
  readonly settle: () => void;
}

/** A gesture of a sitting: done once under its own key, and done only when the server says that it is recorded. */
export function useGestureSent<Data extends object, Variables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Sent<Asked<Variables>> {
  const client = useApolloClient();
  const gesture = useGesture();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  return {
    pending,
    problem,
    settle: () => setProblem(undefined),
    send: async (asked) => {
      setPending(true);
      setProblem(undefined);
      const answer = gesture(asked, async (key) => {
        // What is asked and its key are the whole input.
        const variables = { input: { ...asked, key } };
        const { data } = await client.mutate<object>({
          mutation: mutation as unknown as TypedDocumentNode<object>,
          variables,
        });
        return Object.values(data ?? {}).find((field): field is object => typeof field === 'object' && field !== null);
      });
      const outcome = await outcomeOf(answer);
      setPending(false);
      setProblem(outcome.problem);
      return outcome.problem;
    },
  };
}
