import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { personName, shortNameOf } from '../../directory/model/names.ts';

export type MinutesSeat = MinutesPanel_SessionFragment['seats'][number];

/** Who holds a seat and for whom: "DUPONT Jean (CFDT)"; the organisation alone where nobody does. */
export function seatName({ person, organisation }: Pick<MinutesSeat, 'person' | 'organisation'>): string {
  const sender = shortNameOf(organisation);
  return person ? `${personName(person)} (${sender})` : sender;
}
