/** What the console's catalogue asks for its page of 20. */
const DOCUMENT = `query Catalogue($query: String, $filter: CertificationFilter, $orderBy: CertificationOrder, $after: String) {
  certifications(query: $query, filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
    totalCount
    corrections { typed read __typename }
    pageInfo { hasNextPage endCursor __typename }
    edges { cursor node { id rncpCode ...CertificationRow_certification __typename } __typename }
    __typename
  }
}
fragment CertificationRow_certification on Certification {
  id rncpCode title kind acceptsEnrolments registrationEnd
  level { number __typename }
  certifiers { name tradeName __typename }
  __typename
}`;

/** The bodies of the catalogue's first pages, by following its cursors. */
export async function cataloguePages(port: number, count: number): Promise<readonly string[]> {
  const bodies: string[] = [];
  let after: string | null = null;
  while (bodies.length < count) {
    const body: string = JSON.stringify({ query: DOCUMENT, variables: { after } });
    const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data } = await reply.json();
    const { edges, pageInfo } = data.certifications;
    if (edges.length !== 20) throw new Error('A page of the catalogue is not full: the database is too small');
    bodies.push(body);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return bodies;
}
