import type {
  AccessRouteCode,
  AssessmentFormula,
  FicheState,
  HabilitationKind,
  HabilitationState,
  LegalBasisKind,
  Nomenclature,
  Register,
  RegistrationType,
} from '@delibere/shared';

/** A calendar date, "2017-04-21". */
export type IsoDate = string;

/** A code with the label the fiche gave it; labels differ from the nomenclature's own and are kept as received. */
export interface CodeLabel {
  readonly code: string;
  readonly label: string;
}

export interface Level {
  /** As received: "NIV3"… "NIV8", "AUCUN". */
  readonly code: string;
  readonly label: string;
  /** 3…8, the French and European level alike; null for "AUCUN". */
  readonly number: number | null;
}

/** A numbered thing read out of a text: an activity A1…, or a capability C1…. */
export interface Item {
  /** As the text numbers it ("A1", "C12", "A1C3"), or deduced from its rank. */
  readonly code: string;
  readonly codeDeduced: boolean;
  readonly statement: string;
}

export interface Capability extends Item {
  /** 1-based rank of the block that holds it; null when the fiche has no blocks (RS). */
  readonly block: number | null;
}

export interface Block {
  /** "RNCP28245BC01". Unique within the fiche only. */
  readonly code: string;
  readonly title: string;
  readonly capabilitiesText: string | null;
  readonly assessmentText: string | null;
  /** Parsed from `assessmentText`; null when it could not be. */
  readonly formula: AssessmentFormula | null;
  readonly trainingPrerequisites: string | null;
  readonly validationPrerequisites: string | null;
}

export interface AccessRoute {
  readonly route: AccessRouteCode;
  /** null: the fiche does not say. */
  readonly open: boolean | null;
  /** True when `open` was deduced, the fiche's own mark being lost. */
  readonly deduced: boolean;
  readonly juryComposition: string | null;
  readonly modifiedOn: IsoDate | null;
}

export interface Certifier {
  /** 14 digits; null for bodies without one (a CPNE). */
  readonly siret: string | null;
  readonly name: string;
  readonly tradeName: string | null;
  readonly website: string | null;
  readonly active: boolean | null;
  readonly stateChangedOn: IsoDate | null;
}

export interface Habilitation {
  readonly siret: string | null;
  readonly name: string;
  readonly kind: HabilitationKind | null;
  readonly state: HabilitationState | null;
  readonly activeFrom: IsoDate | null;
  readonly stateChangedOn: IsoDate | null;
}

export interface LegalText {
  readonly basis: LegalBasisKind;
  readonly title: string;
  readonly publishedOn: IsoDate | null;
}

export interface PromotionStatistic {
  readonly year: number;
  readonly certified: number | null;
  readonly certifiedByExperience: number | null;
  /** Percent, 0…100. */
  readonly overallInsertionAt6Months: number | null;
  /** Percent, 0…100. */
  readonly tradeInsertionAt2Years: number | null;
}

/** Blocks of this fiche recognised as blocks of another one. */
export interface Correspondence {
  readonly sourceBlocks: readonly string[];
  readonly destinationCode: string;
  readonly destinationBlocks: readonly string[];
}

/** What a fiche says that the register's XML has no element for; it comes in a companion file. */
export interface Complement {
  readonly registeredTitle: string | null;
  readonly displayedTitle: string | null;
  readonly signatoryCapacity: string | null;
  readonly accessDescription: string | null;
  readonly componentsValidity: string | null;
  /** Routes whose open / closed mark is a deduction, with the reason. */
  readonly deducedRoutes: readonly AccessRouteCode[];
  readonly deductionReason: string | null;
  readonly declaredStatistic: {
    readonly text: string;
    readonly averageDeliveredPerYear: number | null;
    readonly overYears: number | null;
  } | null;
  readonly europeanAgreements: string | null;
  readonly links: readonly { readonly label: string | null; readonly url: string | null }[];
  readonly certificationPlaces: readonly string[];
  readonly preparationPlaces: readonly string[];
  readonly history: string | null;
  readonly createdOn: IsoDate | null;
}

/** A part of the source that could not be turned into data; the text itself is always kept. */
export interface Unparsed {
  /** XML path below FICHE, e.g. "BLOCS_COMPETENCES/BLOC_COMPETENCES[2]/MODALITES_EVALUATION". */
  readonly element: string;
  /** Stable code, e.g. "FORMULA_NOT_UNDERSTOOD", "UNKNOWN_ELEMENT", "INVALID_DATE". */
  readonly reason: string;
  /** The text concerned, at most 500 characters. */
  readonly excerpt: string;
}

/** One fiche of the register, read: everything the source says, as plain data. */
export interface Fiche {
  readonly code: string;
  readonly register: Register;
  readonly externalId: number | null;
  readonly title: string;
  readonly abbreviation: CodeLabel | null;
  /** CQP, CQPM, TP, BTS…, "RS"; null when the fiche gives no abbreviation. */
  readonly kind: string | null;
  readonly state: FicheState | null;
  readonly active: boolean;
  readonly registrationType: RegistrationType | null;
  readonly level: Level | null;

  readonly decisionDate: IsoDate | null;
  readonly registrationYears: number | null;
  readonly effectDate: IsoDate | null;
  readonly publicationDate: IsoDate | null;
  readonly lastJournalDate: IsoDate | null;
  readonly registrationEnd: IsoDate | null;
  readonly deliveryDeadline: IsoDate | null;

  readonly activitiesText: string | null;
  readonly activities: readonly Item[];
  readonly capabilitiesText: string | null;
  readonly capabilities: readonly Capability[];
  readonly sectorsText: string | null;
  readonly jobTypesText: string | null;
  readonly jobTypes: readonly string[];
  readonly objectives: string | null;
  readonly regulations: string | null;
  readonly trainingPrerequisites: string | null;
  readonly validationPrerequisites: string | null;
  readonly descriptionUrl: string | null;
  readonly masteryLevel: string | null;
  readonly partialValidation: boolean | null;
  readonly partialValidationScope: string | null;
  readonly validityDuration: string | null;
  readonly renewalTerms: string | null;

  readonly classifications: Readonly<Record<Nomenclature, readonly CodeLabel[]>>;
  readonly certifiers: readonly Certifier[];
  readonly hasPartners: boolean | null;
  readonly habilitations: readonly Habilitation[];
  readonly blocks: readonly Block[];
  readonly accessRoutes: readonly AccessRoute[];
  readonly legalBasis: readonly LegalText[];
  readonly statistics: readonly PromotionStatistic[];
  readonly promotionYears: readonly number[];
  readonly correspondences: readonly Correspondence[];
  /** Codes of the fiches this one replaces. */
  readonly replaces: readonly string[];
  /** Codes of the fiches that replace this one. */
  readonly replacedBy: readonly string[];
  readonly accessibleInNewCaledonia: boolean | null;
  readonly accessibleInFrenchPolynesia: boolean | null;

  readonly complement: Complement | null;
  readonly unparsed: readonly Unparsed[];
}
