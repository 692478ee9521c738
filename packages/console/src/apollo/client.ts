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
            accounts: relayStylePagination(['query', 'role', 'disabled', 'first']),
            invitations: relayStylePagination(['query', 'state']),
            apiKeys: relayStylePagination(),
          },
        },
        Certification: { fields: { partners: relayStylePagination() } },
        NomenclatureEntry: { fields: { certifications: relayStylePagination(['orderBy']) } },
      },
    }),
  });
}
