import { ApolloClient, type ApolloLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** The one client of the page; fragments are masked, so a component reads only what it asked for. */
export function createClient(link: ApolloLink): ApolloClient {
  return new ApolloClient({
    link,
    dataMasking: true,
    cache: new InMemoryCache({
      // Unions that fragments are spread on: which types they are of is not in what is answered.
      possibleTypes: { SessionResult: ['SessionWritten', 'Refused'], SittingResult: ['SittingWritten', 'Refused'] },
      typePolicies: {
        Query: {
          fields: {
            certifications: relayStylePagination(['query', 'filter', 'orderBy']),
            accounts: relayStylePagination(['query', 'role', 'disabled', 'first']),
            invitations: relayStylePagination(['query', 'state']),
            apiKeys: relayStylePagination(),
            organisations: relayStylePagination(['query', 'kinds', 'department', 'openOn', 'partOf', 'first']),
            persons: relayStylePagination(['query', 'organisation', 'college', 'mandatedOn', 'first']),
            jurySessions: relayStylePagination(['query', 'states', 'from', 'to', 'examCentre', 'mine', 'soonestFirst']),
            juryCases: relayStylePagination(['sessionId']),
            auditEvents: relayStylePagination(['filter']),
            objectHistory: relayStylePagination(['type', 'id', 'order']),
          },
        },
        // Told as part of an event: what bears their id is the object itself.
        AuditObject: { keyFields: false },
        AuditActor: { keyFields: false },
        AuditPrincipal: { keyFields: false },
        JurySession: { fields: { cases: relayStylePagination() } },
        Certification: { fields: { partners: relayStylePagination() } },
        Person: { fields: { contact: { merge: true } } },
        NomenclatureEntry: { fields: { certifications: relayStylePagination(['orderBy']) } },
      },
    }),
  });
}
