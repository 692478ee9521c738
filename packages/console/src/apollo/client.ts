import { ApolloClient, type ApolloLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** The one client of the page; fragments are masked, so a component reads only what it asked for. */
export function createClient(link: ApolloLink): ApolloClient {
  return new ApolloClient({
    link,
    dataMasking: true,
    cache: new InMemoryCache({
      typePolicies: {
        Query: {
          fields: {
            certifications: relayStylePagination(['query', 'filter', 'orderBy']),
            organisations: relayStylePagination(['query', 'kinds', 'department', 'openOn', 'partOf', 'first']),
            persons: relayStylePagination(['query', 'organisation', 'college', 'mandatedOn', 'first']),
          },
        },
        Certification: { fields: { partners: relayStylePagination() } },
        Person: { fields: { contact: { merge: true } } },
        NomenclatureEntry: { fields: { certifications: relayStylePagination(['orderBy']) } },
      },
    }),
  });
}
