import { isDate } from '@delibere/shared';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new GraphQLError('A date is a day of the calendar written "2017-04-21".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A day without time or zone, as text: no JavaScript `Date` ever shifts it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar without time or zone, "2017-04-21".',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTimeScalar = GraphQLDateTime;
