import type { DocumentName } from './documents.ts';

const CAPABILITIES = 'capabilities { nodes { id code codeDeduced statement __typename } }';

const item = (name: string, fields: string): string => `${name} { ${fields} __typename }`;
const items = (name: string, fields: string): string => `${name} { nodes { ${fields} __typename } }`;

/** The same questions in the schema PostGraphile makes of the tables; what the domain derives is asked as its facts. */
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
      id code title kind state register codeNumber registrationEnd __typename
      certificationVersionByCurrentVersionId {
        active decisionDate effectDate publicationDate lastJournalDate registrationYears deliveryDeadline
        ${item('complementItem', 'registeredTitle displayedTitle createdOn signatoryCapacity accessDescription componentsValidity deductionReason europeanAgreements history certificationPlaces preparationPlaces')}
        ${item('levelItem', 'label number')}
        ${item('abbreviationItem', 'code label')}
        ${item('declaredStatisticItem', 'text averageDeliveredPerYear overYears')}
        ${items('unparsedItems', 'element reason excerpt')}
        ${items('certifiersItems', 'siret name tradeName website active')}
        ${items('activitiesItems', 'code codeDeduced statement')}
        ${items('accessRoutesItems', 'route open deduced juryComposition')}
        ${items('legalBasisItems', 'basis title publishedOn')}
        ${items('statisticsItems', 'year certified certifiedByExperience overallInsertionAt6Months tradeInsertionAt2Years')}
        ${items('linksItems', 'label url')}
        ${items('correspondencesItems', 'sourceBlocks destinationCode destinationBlocks')}
        ${['nsf', 'rome', 'formacode', 'ccn', 'idcc'].map((name) => items(`${name}Items`, 'code label')).join(' ')}
        promotionYears jobTypes registrationType accessibleInNewCaledonia accessibleInFrenchPolynesia validityDuration
        descriptionUrl capabilitiesText activitiesText regulations jobTypesText sectorsText objectives
        trainingPrerequisites validationPrerequisites masteryLevel partialValidation partialValidationScope renewalTerms
        replacedBy
        ${CAPABILITIES}
        blocks {
          nodes {
            id code title capabilitiesText assessmentText trainingPrerequisites validationPrerequisites formula __typename
            ${CAPABILITIES}
          }
        }
      }
    }
    peersChain(code: $rncpCode) { nodes { code title active replaces replacedBy __typename } }
  }`,
  search: `query ($query: String!) {
    peersFound(query: $query, first: 20) { nodes { code title kind active registrationEnd } }
    peersFoundCount(query: $query)
  }`,
  walk: `query ($rncpCode: String!, $rome: String!, $classification: String!) {
    certificationByCode(code: $rncpCode) { code certificationVersionByCurrentVersionId { ${'romeItems { nodes { code label } }'} } }
    peersChain(code: $rncpCode) { nodes { code title active replaces replacedBy } }
    nomenclatureEntryByNomenclatureAndCode(nomenclature: "ROME", code: $rome) { code label }
    peersClassified(code: $classification, first: 20) { totalCount nodes { code title } }
  }`,
};

export const POSTGRAPHILE_PAGE_END = `query ($after: Cursor) {
  allCertifications(first: 20, after: $after, orderBy: [REGISTER_ASC, CODE_NUMBER_ASC]) { pageInfo { endCursor } }
}`;
