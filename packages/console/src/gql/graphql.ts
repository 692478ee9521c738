/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An invitation to take up. */
export type AcceptInvitationInput = {
  /** The language of the new account. */
  language: Language;
  /** The own name, where the invitation knows none. */
  name?: string | null | undefined;
  /** A password for the new account; none: by link or passkey. */
  password?: string | null | undefined;
  /** The token of its link. */
  token: string;
};

/** The six ways to a certification. */
export type AccessRouteCode =
  /** Apprenticeship contract (CA). */
  | 'APPRENTICESHIP'
  /** Continuing vocational training (FC). */
  | 'CONTINUING_TRAINING'
  /** Validation of experience (VAE). */
  | 'EXPERIENCE'
  /** Individual application, without training (CL). */
  | 'INDIVIDUAL'
  /** Professionalisation contract (CQ). */
  | 'PROFESSIONALISATION_CONTRACT'
  /** Initial training as a pupil or student (FI). */
  | 'STUDENT';

/** How a capability can be assessed. */
export type AssessmentMethod =
  /** Opinion of the company. */
  | 'COMPANY_OPINION'
  /** Interview on a file of proofs of experience. */
  | 'EVIDENCE_INTERVIEW'
  /** Presentation of a project or of an activity, on a written report. */
  | 'PROJECT_PRESENTATION'
  /** Assessment in a simulated work situation. */
  | 'SIMULATION'
  /** Observation in a real work situation. */
  | 'WORK_OBSERVATION';

/** What certifications must be to be listed; every condition given must hold. */
export type CertificationFilter = {
  /** Where people may be enrolled on this day. */
  acceptsEnrolmentsOn?: string | null | undefined;
  /** In force, or not. */
  active?: boolean | null | undefined;
  /** Under this collective agreement, by brochure number, "3109". */
  ccn?: string | null | undefined;
  /** Certified by the body with this SIRET, 14 digits. */
  certifier?: string | null | undefined;
  /** With this training field, five digits. */
  formacode?: string | null | undefined;
  /** Of one of these kinds, "CQPM". */
  kinds?: Array<string> | null | undefined;
  /** Of one of these levels, 3 to 8. */
  levels?: Array<number> | null | undefined;
  /** With this training speciality; "200" takes every 200x. */
  nsf?: string | null | undefined;
  /** In this register. */
  register?: Register | null | undefined;
  /** With this occupation, "H2906". */
  rome?: string | null | undefined;
  /** In this state of the register's workflow. */
  state?: FicheState | null | undefined;
};

/** How a list of certifications is ordered. */
export type CertificationOrder =
  /** By register, then by number. */
  | 'CODE'
  /** By end of registration, the earliest first, those without an end last. */
  | 'REGISTRATION_END'
  /** Best match first, active ones first among equals; by code when nothing is searched. */
  | 'RELEVANCE'
  /** By title, as a French dictionary would. */
  | 'TITLE';

/** What happened to a piece of a fiche between two versions. */
export type ChangeKind =
  /** It was not in the version before. */
  | 'ADDED'
  /** It reads differently. */
  | 'CHANGED'
  /** It is no longer in this version. */
  | 'REMOVED';

/** Where a fiche stands in the register's workflow; whether it is in force is `active`, not this. */
export type FicheState =
  /** "Dépubliée/Archivée". */
  | 'ARCHIVED'
  /** "Modifications à valider". */
  | 'CHANGES_PENDING'
  /** "Modifications à valider par le ministère". */
  | 'CHANGES_PENDING_MINISTRY'
  /** "Publiée". */
  | 'PUBLISHED';

/** What a node of an assessment formula asks for. */
export type FormulaOperator =
  /** Every part below it. */
  | 'ALL'
  /** At least one part below it. */
  | 'ANY'
  /** At least `count` parts below it. */
  | 'AT_LEAST'
  /** One assessment method; a leaf. */
  | 'METHOD';

/** What a partner may do for a certification. */
export type HabilitationKind =
  /** Organise the assessments only. */
  | 'ORGANISE'
  /** Train only. */
  | 'TRAIN'
  /** Train, and organise the assessments. */
  | 'TRAIN_AND_ORGANISE';

/** Where a habilitation stands. */
export type HabilitationState =
  /** "Actif": in force. */
  | 'ACTIVE'
  /** "Inactif": the fiche itself is no longer active. */
  | 'INACTIVE'
  /** "Supprimé": taken back from the partner. */
  | 'WITHDRAWN';

/** Where an invitation stands. */
export type InvitationState =
  /** Its link has expired, or the role it gives is over. */
  | 'EXPIRED'
  /** It can be taken up. */
  | 'PENDING'
  /** It was taken back. */
  | 'REVOKED'
  /** It was taken up. */
  | 'USED';

/** The languages words are written in. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Which part of the legal basis a text belongs to. */
export type LegalBasisKind =
  /** The text that creates or registers this certification. */
  | 'CREATION'
  /** General rules on certifications of this kind. */
  | 'GENERAL'
  /** Any other text the fiche refers to. */
  | 'OTHER';

/** A part of the console that is of use to somebody. */
export type NavigationEntry =
  /** Roles, invitations and keys. */
  | 'ACCESS'
  /** The own account. */
  | 'ACCOUNT'
  /** The audit trail. */
  | 'AUDIT'
  /** The catalogue of certifications. */
  | 'CERTIFICATIONS'
  /** Organisations of every kind. */
  | 'ORGANISATIONS'
  /** People and their mandates. */
  | 'PEOPLE';

/** The nomenclatures a certification is classified in. */
export type Nomenclature =
  /** Collective agreements by brochure number of the Journal officiel, "3109"; not the IDCC. */
  | 'CCN'
  /** Training fields, five digits. */
  | 'FORMACODE'
  /** Collective agreements by their identifier, "3248". */
  | 'IDCC'
  /** Training specialities, "200u". */
  | 'NSF'
  /** Occupations, "H2906". */
  | 'ROME';

/** The two national registers. */
export type Register =
  /** Répertoire national des certifications professionnelles: whole qualifications. */
  | 'RNCP'
  /** Répertoire spécifique: certifications of complementary skills. */
  | 'RS';

/** How a certification entered the register. */
export type RegistrationType =
  /** "Enregistrement de droit": State diplomas and titles. */
  | 'BY_RIGHT'
  /** "Enregistrement sur demande": CQP and private titles, after an opinion. */
  | 'ON_REQUEST';

/** What somebody can be in the system. */
export type Role =
  /** Keeps certifications, organisations, mandates and accounts, and never votes or grades for anybody. */
  | 'ADMINISTRATOR'
  /** Grades the candidates assigned to them. */
  | 'ASSESSOR'
  /** Reads everything but secret votes, and changes nothing. */
  | 'AUDITOR'
  /** Is assessed for a certification. */
  | 'CANDIDATE'
  /** Gives the opinion of a company on a candidate. */
  | 'COMPANY_TUTOR'
  /** Designates who sits on juries for an organisation. */
  | 'DELEGATION_LEAD'
  /** Sits on juries for an organisation of employers or of employees. */
  | 'DELEGATION_MEMBER'
  /** Runs an exam centre: its candidates, plans and sessions. */
  | 'EXAM_CENTRE_MANAGER'
  /** Reads statistics for an organisation. */
  | 'PARTNER';

/** How far a role goes. */
export type ScopeKind =
  /** One case. */
  | 'CASE'
  /** One exam centre. */
  | 'EXAM_CENTRE'
  /** Everywhere. */
  | 'NATIONAL'
  /** One organisation. */
  | 'ORGANISATION';

/** Where a second factor stands in this session. */
export type SecondFactor =
  /** No role of the account asks for one. */
  | 'NOT_NEEDED'
  /** One is needed and none is set up: until then the roles that need it do not count. */
  | 'TO_ENROL'
  /** One is needed and was not given in this session: until then the roles that need it do not count. */
  | 'TO_VERIFY'
  /** One was given in this session. */
  | 'VERIFIED';

export type AccessRoutes_CertificationFragment = { id: string, accessDescription: string | null, deductionReason: string | null, accessRoutes: Array<{ route: AccessRouteCode, open: boolean | null, deduced: boolean, juryComposition: string | null }> } & { ' $fragmentName'?: 'AccessRoutes_CertificationFragment' };

export type Activities_CertificationFragment = { id: string, activitiesText: string | null, activities: Array<{ code: string, codeDeduced: boolean, statement: string }> } & { ' $fragmentName'?: 'Activities_CertificationFragment' };

export type BlockCard_BlockFragment = { id: string, code: string, title: string, capabilitiesText: string | null, assessmentText: string | null, trainingPrerequisites: string | null, validationPrerequisites: string | null, capabilities: Array<{ id: string, code: string, codeDeduced: boolean, statement: string }>, formula: { french: string, english: string, nodes: Array<{ index: number, parent: number | null, operator: FormulaOperator, count: number | null, method: AssessmentMethod | null, onlyIfNeeded: boolean }> } | null } & { ' $fragmentName'?: 'BlockCard_BlockFragment' };

export type Blocks_CertificationFragment = { id: string, capabilitiesText: string | null, capabilities: Array<{ id: string, code: string, codeDeduced: boolean, statement: string }>, blocks: Array<(
    { id: string, capabilities: Array<{ id: string }> }
    & { ' $fragmentRefs'?: { 'BlockCard_BlockFragment': BlockCard_BlockFragment } }
  )> } & { ' $fragmentName'?: 'Blocks_CertificationFragment' };

export type CertificationHeading_CertificationFragment = { id: string, rncpCode: string, title: string, kind: string | null, acceptsEnrolments: boolean, registrationEnd: string | null, deliveryDeadline: string | null, registerUrl: string, level: { number: number | null } | null, replacedBy: Array<{ rncpCode: string, certification: { id: string, title: string } | null }>, chain: { current: Array<{ id: string, rncpCode: string, title: string }> } } & { ' $fragmentName'?: 'CertificationHeading_CertificationFragment' };

export type CertificationRow_CertificationFragment = { id: string, rncpCode: string, title: string, kind: string | null, acceptsEnrolments: boolean, registrationEnd: string | null, level: { number: number | null } | null, certifiers: Array<{ name: string, tradeName: string | null }> } & { ' $fragmentName'?: 'CertificationRow_CertificationFragment' };

export type CatalogueFacetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueFacetsQuery = { certificationFacets: { kinds: Array<{ value: string, label: string, count: number }>, levels: Array<{ value: string, label: string, count: number }> } };

export type IdentityCard_CertificationFragment = { id: string, rncpCode: string, title: string, registeredTitle: string, displayedTitle: string | null, state: FicheState | null, registrationType: RegistrationType | null, signatoryCapacity: string | null, accessibleInNewCaledonia: boolean | null, accessibleInFrenchPolynesia: boolean | null, componentsValidity: string | null, validityDuration: string | null, createdOn: string | null, descriptionUrl: string | null, abbreviation: { code: string, label: string } | null, level: { label: string, number: number | null } | null, certifiers: Array<{ siret: string | null, name: string, tradeName: string | null, website: string | null, active: boolean | null }> } & { ' $fragmentName'?: 'IdentityCard_CertificationFragment' };

export type Jobs_CertificationFragment = { id: string, jobTypes: Array<string>, jobTypesText: string | null, sectorsText: string | null, objectives: string | null, trainingPrerequisites: string | null, validationPrerequisites: string | null, masteryLevel: string | null, partialValidation: boolean | null, partialValidationScope: string | null, renewalTerms: string | null } & { ' $fragmentName'?: 'Jobs_CertificationFragment' };

export type LegalBasis_CertificationFragment = { id: string, regulations: string | null, europeanAgreements: string | null, legalBasis: Array<{ basis: LegalBasisKind, title: string, publishedOn: string | null }> } & { ' $fragmentName'?: 'LegalBasis_CertificationFragment' };

export type FilterEntriesQueryVariables = Exact<{
  nomenclature: Nomenclature;
  query?: string | null | undefined;
}>;


export type FilterEntriesQuery = { nomenclatureEntries: { edges: Array<{ node: { id: string, code: string, label: string } }> } };

export type FilterCertifiersQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterCertifiersQuery = { certificationFacets: { certifiers: Array<{ value: string, label: string, count: number }> } };

export type Nomenclatures_CertificationFragment = { id: string, nsf: Array<{ id: string, code: string, label: string }>, rome: Array<{ id: string, code: string, label: string }>, formacodes: Array<{ id: string, code: string, label: string }>, collectiveAgreements: Array<{ id: string, code: string, label: string }>, idcc: Array<{ id: string, code: string, label: string }> } & { ' $fragmentName'?: 'Nomenclatures_CertificationFragment' };

export type PartnersQueryVariables = Exact<{
  rncpCode: string;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { certification: { id: string, hasPartners: boolean | null, partners: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { siret: string | null, name: string, kind: HabilitationKind | null, state: HabilitationState | null, activeFrom: string | null, mayAct: boolean } }> } } | null };

export type Practical_CertificationFragment = { id: string, history: string | null, certificationPlaces: Array<string>, preparationPlaces: Array<string>, links: Array<{ label: string | null, url: string | null }> } & { ' $fragmentName'?: 'Practical_CertificationFragment' };

export type Replacements_CertificationFragment = { id: string, rncpCode: string, chain: { nodes: Array<{ rncpCode: string, current: boolean, certification: { id: string, title: string, active: boolean } | null }>, edges: Array<{ from: string, to: string }> }, correspondences: Array<{ sourceBlocks: Array<string>, destinationCode: string, destinationBlocks: Array<string>, destination: { id: string } | null }> } & { ' $fragmentName'?: 'Replacements_CertificationFragment' };

export type Statistics_CertificationFragment = { id: string, promotionYears: Array<number>, declaredStatistic: { text: string, averageDeliveredPerYear: number | null, overYears: number | null } | null, statistics: Array<{ year: number, certified: number | null, certifiedByExperience: number | null, overallInsertionAt6Months: number | null, tradeInsertionAt2Years: number | null }> } & { ' $fragmentName'?: 'Statistics_CertificationFragment' };

export type UnparsedParts_CertificationFragment = { id: string, unparsed: Array<{ element: string, reason: string, excerpt: string }> } & { ' $fragmentName'?: 'UnparsedParts_CertificationFragment' };

export type ValidityTimeline_CertificationFragment = { id: string, decisionDate: string | null, effectDate: string | null, lastJournalDate: string | null, registrationEnd: string | null, deliveryDeadline: string | null, registrationYears: number | null } & { ' $fragmentName'?: 'ValidityTimeline_CertificationFragment' };

export type VersionHistoryQueryVariables = Exact<{
  rncpCode: string;
}>;


export type VersionHistoryQuery = { certification: { id: string, versions: Array<{ id: string, number: number, current: boolean, importedAt: string, sourceName: string, changes: Array<{ kind: ChangeKind, path: string, before: string | null, after: string | null }> }> } | null };

export type CatalogueQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: CertificationFilter | null | undefined;
  orderBy?: CertificationOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogueQuery = { certifications: { totalCount: number, corrections: Array<{ typed: string, read: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: (
        { id: string, rncpCode: string }
        & { ' $fragmentRefs'?: { 'CertificationRow_CertificationFragment': CertificationRow_CertificationFragment } }
      ) }> } };

export type CertificationPageQueryVariables = Exact<{
  rncpCode: string;
}>;


export type CertificationPageQuery = { certification: (
    { id: string, rncpCode: string, title: string, unparsed: Array<{ element: string }> }
    & { ' $fragmentRefs'?: { 'CertificationHeading_CertificationFragment': CertificationHeading_CertificationFragment;'IdentityCard_CertificationFragment': IdentityCard_CertificationFragment;'ValidityTimeline_CertificationFragment': ValidityTimeline_CertificationFragment;'Blocks_CertificationFragment': Blocks_CertificationFragment;'Activities_CertificationFragment': Activities_CertificationFragment;'AccessRoutes_CertificationFragment': AccessRoutes_CertificationFragment;'LegalBasis_CertificationFragment': LegalBasis_CertificationFragment;'Nomenclatures_CertificationFragment': Nomenclatures_CertificationFragment;'Replacements_CertificationFragment': Replacements_CertificationFragment;'Statistics_CertificationFragment': Statistics_CertificationFragment;'Jobs_CertificationFragment': Jobs_CertificationFragment;'Practical_CertificationFragment': Practical_CertificationFragment;'UnparsedParts_CertificationFragment': UnparsedParts_CertificationFragment } }
  ) | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { signedIn: boolean }
    | { code: string, problems: Array<{ path: string, code: string }>, facts: Array<{ name: string, value: string }> }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { state: InvitationState, email: string, personName: string | null, invitedBy: string | null, role: Role, organisation: string | null, from: string | null, to: string | null, expiresAt: string, accountExists: boolean | null, needsSecondFactor: boolean, scope: { kind: ScopeKind, label: string | null } } | null };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { link: boolean, password: boolean, passkey: boolean, providers: Array<{ id: string, name: string }>, demoAccounts: Array<{ email: string, name: string, role: Role }> } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { setLanguage:
    | { code: string }
    | { viewer: { id: string, language: Language } | null }
   };

export type DismissWelcomeMutationVariables = Exact<{ [key: string]: never; }>;


export type DismissWelcomeMutation = { dismissWelcome:
    | { code: string }
    | { viewer: { id: string, welcomed: boolean } | null }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, language: Language, secondFactor: SecondFactor, navigation: Array<NavigationEntry>, welcomed: boolean, hasPassword: boolean, hasAuthenticator: boolean, roles: Array<{ role: Role, scopeKind: ScopeKind, scopeName: string | null, from: string, to: string | null }> } | null };

export type NomenclaturePageQueryVariables = Exact<{
  nomenclature: Nomenclature;
  code: string;
  after?: string | null | undefined;
}>;


export type NomenclaturePageQuery = { nomenclatureEntry: { id: string, code: string, label: string, certifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'CertificationRow_CertificationFragment': CertificationRow_CertificationFragment } }
        ) }> } } | null };

export type PaletteQueryVariables = Exact<{
  query: string;
}>;


export type PaletteQuery = { certifications: { edges: Array<{ node: { id: string, rncpCode: string, title: string, active: boolean } }> } };

export type RefusedPartsFragment = { code: string, problems: Array<{ path: string, code: string }>, facts: Array<{ name: string, value: string }> } & { ' $fragmentName'?: 'RefusedPartsFragment' };

export const AccessRoutes_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRoutes_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessDescription"}},{"kind":"Field","name":{"kind":"Name","value":"deductionReason"}},{"kind":"Field","name":{"kind":"Name","value":"accessRoutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"deduced"}},{"kind":"Field","name":{"kind":"Name","value":"juryComposition"}}]}}]}}]} as unknown as DocumentNode<AccessRoutes_CertificationFragment, unknown>;
export const Activities_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activities_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]} as unknown as DocumentNode<Activities_CertificationFragment, unknown>;
export const BlockCard_BlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BlockCard_block"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Block"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"capabilitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentText"}},{"kind":"Field","name":{"kind":"Name","value":"trainingPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"validationPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"onlyIfNeeded"}}]}}]}}]}}]} as unknown as DocumentNode<BlockCard_BlockFragment, unknown>;
export const Blocks_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Blocks_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BlockCard_block"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BlockCard_block"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Block"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"capabilitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentText"}},{"kind":"Field","name":{"kind":"Name","value":"trainingPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"validationPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"onlyIfNeeded"}}]}}]}}]}}]} as unknown as DocumentNode<Blocks_CertificationFragment, unknown>;
export const CertificationHeading_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificationHeading_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsEnrolments"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"registerUrl"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CertificationHeading_CertificationFragment, unknown>;
export const CertificationRow_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificationRow_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsEnrolments"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeName"}}]}}]}}]} as unknown as DocumentNode<CertificationRow_CertificationFragment, unknown>;
export const IdentityCard_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityCard_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"registeredTitle"}},{"kind":"Field","name":{"kind":"Name","value":"displayedTitle"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"registrationType"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"accessibleInNewCaledonia"}},{"kind":"Field","name":{"kind":"Name","value":"accessibleInFrenchPolynesia"}},{"kind":"Field","name":{"kind":"Name","value":"componentsValidity"}},{"kind":"Field","name":{"kind":"Name","value":"validityDuration"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionUrl"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeName"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<IdentityCard_CertificationFragment, unknown>;
export const Jobs_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Jobs_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jobTypes"}},{"kind":"Field","name":{"kind":"Name","value":"jobTypesText"}},{"kind":"Field","name":{"kind":"Name","value":"sectorsText"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"trainingPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"validationPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"masteryLevel"}},{"kind":"Field","name":{"kind":"Name","value":"partialValidation"}},{"kind":"Field","name":{"kind":"Name","value":"partialValidationScope"}},{"kind":"Field","name":{"kind":"Name","value":"renewalTerms"}}]}}]} as unknown as DocumentNode<Jobs_CertificationFragment, unknown>;
export const LegalBasis_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegalBasis_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regulations"}},{"kind":"Field","name":{"kind":"Name","value":"europeanAgreements"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<LegalBasis_CertificationFragment, unknown>;
export const Nomenclatures_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Nomenclatures_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nsf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formacodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectiveAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idcc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<Nomenclatures_CertificationFragment, unknown>;
export const Practical_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Practical_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"}},{"kind":"Field","name":{"kind":"Name","value":"certificationPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"preparationPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<Practical_CertificationFragment, unknown>;
export const Replacements_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Replacements_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"correspondences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceBlocks"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCode"}},{"kind":"Field","name":{"kind":"Name","value":"destinationBlocks"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<Replacements_CertificationFragment, unknown>;
export const Statistics_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statistics_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"promotionYears"}},{"kind":"Field","name":{"kind":"Name","value":"declaredStatistic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"averageDeliveredPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"overYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"certified"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedByExperience"}},{"kind":"Field","name":{"kind":"Name","value":"overallInsertionAt6Months"}},{"kind":"Field","name":{"kind":"Name","value":"tradeInsertionAt2Years"}}]}}]}}]} as unknown as DocumentNode<Statistics_CertificationFragment, unknown>;
export const UnparsedParts_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnparsedParts_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unparsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]} as unknown as DocumentNode<UnparsedParts_CertificationFragment, unknown>;
export const ValidityTimeline_CertificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityTimeline_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastJournalDate"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"registrationYears"}}]}}]} as unknown as DocumentNode<ValidityTimeline_CertificationFragment, unknown>;
export const RefusedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RefusedPartsFragment, unknown>;
export const CatalogueFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueFacets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationFacets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueFacetsQuery, CatalogueFacetsQueryVariables>;
export const FilterEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nomenclature"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nomenclature"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomenclatureEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nomenclature"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nomenclature"}}},{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilterEntriesQuery, FilterEntriesQueryVariables>;
export const FilterCertifiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterCertifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationFacets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FilterCertifiersQuery, FilterCertifiersQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rncpCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rncpCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rncpCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasPartners"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"mayAct"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const VersionHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rncpCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rncpCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rncpCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VersionHistoryQuery, VersionHistoryQueryVariables>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificationRow_certification"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificationRow_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsEnrolments"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeName"}}]}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const CertificationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rncpCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rncpCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rncpCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unparsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificationHeading_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityCard_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidityTimeline_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Blocks_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Activities_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessRoutes_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegalBasis_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Nomenclatures_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Replacements_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Statistics_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Jobs_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Practical_certification"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnparsedParts_certification"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BlockCard_block"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Block"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"capabilitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentText"}},{"kind":"Field","name":{"kind":"Name","value":"trainingPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"validationPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"onlyIfNeeded"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificationHeading_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsEnrolments"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"registerUrl"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityCard_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"registeredTitle"}},{"kind":"Field","name":{"kind":"Name","value":"displayedTitle"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"registrationType"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"accessibleInNewCaledonia"}},{"kind":"Field","name":{"kind":"Name","value":"accessibleInFrenchPolynesia"}},{"kind":"Field","name":{"kind":"Name","value":"componentsValidity"}},{"kind":"Field","name":{"kind":"Name","value":"validityDuration"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionUrl"}},{"kind":"Field","name":{"kind":"Name","value":"abbreviation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeName"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidityTimeline_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDate"}},{"kind":"Field","name":{"kind":"Name","value":"effectDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastJournalDate"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"registrationYears"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Blocks_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BlockCard_block"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Activities_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activitiesText"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeDeduced"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessRoutes_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessDescription"}},{"kind":"Field","name":{"kind":"Name","value":"deductionReason"}},{"kind":"Field","name":{"kind":"Name","value":"accessRoutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"deduced"}},{"kind":"Field","name":{"kind":"Name","value":"juryComposition"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegalBasis_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regulations"}},{"kind":"Field","name":{"kind":"Name","value":"europeanAgreements"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Nomenclatures_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nsf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formacodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectiveAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"idcc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Replacements_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"correspondences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceBlocks"}},{"kind":"Field","name":{"kind":"Name","value":"destinationCode"}},{"kind":"Field","name":{"kind":"Name","value":"destinationBlocks"}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Statistics_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"promotionYears"}},{"kind":"Field","name":{"kind":"Name","value":"declaredStatistic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"averageDeliveredPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"overYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"certified"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedByExperience"}},{"kind":"Field","name":{"kind":"Name","value":"overallInsertionAt6Months"}},{"kind":"Field","name":{"kind":"Name","value":"tradeInsertionAt2Years"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Jobs_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jobTypes"}},{"kind":"Field","name":{"kind":"Name","value":"jobTypesText"}},{"kind":"Field","name":{"kind":"Name","value":"sectorsText"}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"trainingPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"validationPrerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"masteryLevel"}},{"kind":"Field","name":{"kind":"Name","value":"partialValidation"}},{"kind":"Field","name":{"kind":"Name","value":"partialValidationScope"}},{"kind":"Field","name":{"kind":"Name","value":"renewalTerms"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Practical_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"}},{"kind":"Field","name":{"kind":"Name","value":"certificationPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"preparationPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnparsedParts_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unparsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]} as unknown as DocumentNode<CertificationPageQuery, CertificationPageQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const InvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountExists"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondFactor"}}]}}]}}]} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const SignInOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"passkey"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const SetLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLanguage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SetLanguageMutation, SetLanguageMutationVariables>;
export const DismissWelcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissWelcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissWelcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"welcomed"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DismissWelcomeMutation, DismissWelcomeMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"navigation"}},{"kind":"Field","name":{"kind":"Name","value":"welcomed"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"hasAuthenticator"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopeKind"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const NomenclaturePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NomenclaturePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nomenclature"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nomenclature"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomenclatureEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nomenclature"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nomenclature"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"certifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"TITLE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificationRow_certification"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificationRow_certification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsEnrolments"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeName"}}]}}]}}]} as unknown as DocumentNode<NomenclaturePageQuery, NomenclaturePageQueryVariables>;
export const PaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Palette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteQuery, PaletteQueryVariables>;