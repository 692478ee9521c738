import { graphql } from '../gql/gql.ts';

/** What every mutation says when it does nothing; spread with @unmask. */
export const REFUSED_PARTS = graphql(`
  fragment RefusedParts on Refused {
    code
    problems {
      path
      code
    }
    facts {
      name
      value
    }
  }
`);
