import { GraphQLError, type Source, type SourceLocation } from 'graphql';
import { MalformedInput } from '../../malformed-input.ts';

/** Whether a field failed by our fault, as when the database does not answer: asked again, it would fail again, and later. */
export function isFailure({ originalError }: GraphQLError): boolean {
  return (
    originalError !== undefined && !(originalError instanceof MalformedInput || originalError instanceof GraphQLError)
  );
}

/** The error of a compiled operation as `graphql` makes it: the compiler's own lacks what is read of it later. */
export function asExecuted({ message, path, locations, originalError }: GraphQLError, source?: Source): GraphQLError {
  const positions = source && locations?.map((location) => positionOf(source, location));
  return new GraphQLError(message, { source, positions, path, originalError });
}

function positionOf({ body }: Source, { line, column }: SourceLocation): number {
  const ends = [...body.matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length);
  return (ends[line - 2] ?? 0) + column - 1;
}
