import { graphql } from '../../../gql/gql.ts';

/** The language of the own account. */
export const SET_LANGUAGE = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      ... on ViewerDone {
        viewer {
          id
          language
        }
      }
      ... on Refused {
        code
      }
    }
  }
`);

/** The first-time welcome was read. */
export const DISMISS_WELCOME = graphql(`
  mutation DismissWelcome {
    dismissWelcome {
      ... on ViewerDone {
        viewer {
          id
          welcomed
        }
      }
      ... on Refused {
        code
      }
    }
  }
`);
