import type { DocumentName } from './documents.ts';

const CAPABILITIES = 'capabilities { nodes { code codeDeduced statement } }';

/** The same questions in the schema PostGraphile makes of the tables; facts are asked as they are stored. */
export const POSTGRAPHILE_DOCUMENTS: Readonly<Record<DocumentName, string>> = {
  list: `query ($after: Cursor) {
    allCertifications(first: 20, after: $after, orderBy: [REGISTER_ASC, CODE_NUMBER_ASC]) {
      nodes {
        code
        title
        certificationVersionByCurrentVersionId {
          blocks { nodes { code title capabilities { nodes { code statement } } } }
        }
      }
    }
  }`,
  single: `query ($rncpCode: String!) {
    certificationByCode(code: $rncpCode) {
      code title kind state register codeNumber registrationEnd
      certificationVersionByCurrentVersionId {
        active unparsed decisionDate effectDate publicationDate lastJournalDate registrationYears deliveryDeadline level
        abbreviation certifiers complement activities accessRoutes legalBasis classifications correspondences statistics
        promotionYears jobTypes registrationType accessibleInNewCaledonia accessibleInFrenchPolynesia validityDuration
        descriptionUrl capabilitiesText activitiesText regulations jobTypesText sectorsText objectives
        trainingPrerequisites validationPrerequisites masteryLevel partialValidation partialValidationScope renewalTerms
        replacedBy
        ${CAPABILITIES}
        blocks {
          nodes {
            code title capabilitiesText assessmentText trainingPrerequisites validationPrerequisites formula
            ${CAPABILITIES}
          }
        }
      }
    }
    peersChain(code: $rncpCode) { nodes { code title active replaces replacedBy } }
  }`,
  search: `query ($query: String!) {
    peersFound(query: $query, first: 20) { nodes { code title kind active registrationEnd } }
    peersFoundCount(query: $query)
  }`,
  walk: `query ($rncpCode: String!, $rome: String!, $classification: String!) {
    certificationByCode(code: $rncpCode) { code certificationVersionByCurrentVersionId { classifications } }
    peersChain(code: $rncpCode) { nodes { code title active replaces replacedBy } }
    nomenclatureEntryByNomenclatureAndCode(nomenclature: "ROME", code: $rome) { code label }
    peersClassified(code: $classification, first: 20) { totalCount nodes { code title } }
  }`,
};

export const POSTGRAPHILE_PAGE_END = `query ($after: Cursor) {
  allCertifications(first: 20, after: $after, orderBy: [REGISTER_ASC, CODE_NUMBER_ASC]) { pageInfo { endCursor } }
}`;
