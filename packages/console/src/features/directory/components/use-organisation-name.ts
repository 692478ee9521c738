import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';

const NAME_QUERY = graphql(`
  query OrganisationName($id: ID!) {
    organisation(id: $id) {
      id
      name
    }
  }
`);

/** What the organisation with this id is called; undefined until it is known, or where it may not be seen. */
export function useOrganisationName(id: string | undefined): string | undefined {
  const { data } = useQuery(NAME_QUERY, { variables: { id: id ?? '' }, skip: id === undefined });
  return data?.organisation?.name;
}
