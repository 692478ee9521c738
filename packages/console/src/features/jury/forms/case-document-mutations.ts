import { graphql } from '../../../gql/gql.ts';

/** What attaching and removing a file of a case answer: the files the case has now, or why nothing was done. */
graphql(`
  fragment CaseDocuments_result on SittingResult {
    ... on SittingWritten {
      sessionId
      revision
      cases {
        id
        revision
        documents {
          ...CaseDocument_document @unmask
        }
      }
    }
    ... on Refused {
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
  }
`);

export const ATTACH_CASE_DOCUMENT = graphql(`
  mutation AttachCaseDocument($input: AttachCaseDocumentInput!) {
    attachCaseDocument(input: $input) {
      ...CaseDocuments_result @unmask
    }
  }
`);

export const REMOVE_CASE_DOCUMENT = graphql(`
  mutation RemoveCaseDocument($input: RemoveCaseDocumentInput!) {
    removeCaseDocument(input: $input) {
      ...CaseDocuments_result @unmask
    }
  }
`);
