import type { FastifyBaseLogger } from 'fastify';
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorFormatter, type ForeignLimits } from '../graphql/format-error.ts';
import type { Told } from './event-stream.ts';

/** Faults of ours: who comes back may be answered. */
const OURS = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'TIMEOUT']);

/** Says of one stream what is told to its client. */
export interface Teller {
  /** An answer: as it is, but where something of ours failed. A client that were given part of it would take it for all. */
  readonly answer: (result: ExecutionResult) => Told;
  /** What the GraphQL server answered, where it opened nothing: the end. */
  readonly instead: (answered: FormattedExecutionResult) => Told;
  /** The end that an error is. */
  readonly error: (error: unknown) => Told;
}

/** A teller that logs what is masked under the id of its request. */
export function teller(limits: ForeignLimits, { id, log }: { id: string; log: FastifyBaseLogger }): Teller {
  const format = errorFormatter(limits, (error) => {
    log.error(error, 'an event could not be told');
    return id;
  });
  const told = (error: unknown): GraphQLFormattedError => format(unformatted(error), error);
  const error = (thrown: unknown): Told => {
    const one = told(thrown);
    return isOurs([one]) ? { next: 'LOST' } : { result: { errors: [one] }, next: 'COMPLETE' };
  };
  return {
    error,
    instead: (result) => (isOurs(result.errors) ? { next: 'LOST' } : { result, next: 'COMPLETE' }),
    answer: ({ errors, ...result }) => {
      if (!errors) return { result, next: 'MORE' };
      const formatted = errors.map(told);
      if (isOurs(formatted)) return { next: 'LOST' };
      return { result: { ...result, errors: formatted }, next: 'MORE' };
    },
  };
}

function isOurs(errors: readonly GraphQLFormattedError[] = []): boolean {
  return errors.some(({ extensions }) => OURS.has(extensions?.code));
}

/** An error as the GraphQL server would hand it on to be formatted. */
function unformatted(error: unknown): GraphQLFormattedError {
  const { message, ...rest } = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  const { http: _, ...extensions } = error instanceof GraphQLError ? error.extensions : {};
  return { ...rest, message, extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' } };
}
