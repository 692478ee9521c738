/** Operators of formulas, as the schema names them. */
export const OPERATORS = { all: 'ALL', any: 'ANY', atLeast: 'AT_LEAST', method: 'METHOD' } as const;

/** Fields that the complement of a fiche holds as they are. */
export const TEXTS = [
  'displayedTitle',
  'createdOn',
  'signatoryCapacity',
  'accessDescription',
  'componentsValidity',
  'deductionReason',
  'europeanAgreements',
  'history',
  'declaredStatistic',
];

/** Its lists, empty where it holds none. */
export const LISTS = ['links', 'certificationPlaces', 'preparationPlaces'];

/** Fields of classifications, by the nomenclature they are kept under. */
export const CLASSIFICATIONS = {
  nsf: 'NSF',
  rome: 'ROME',
  formacodes: 'FORMACODE',
  collectiveAgreements: 'CCN',
  idcc: 'IDCC',
};
