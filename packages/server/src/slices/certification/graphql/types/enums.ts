import { registerEnum } from '../../../../kernel/graphql/register-enum.ts';

export const RegisterEnum = registerEnum('Register', 'The two national registers.', {
  RNCP: 'Répertoire national des certifications professionnelles: whole qualifications.',
  RS: 'Répertoire spécifique: certifications of complementary skills.',
});

export const FicheStateEnum = registerEnum(
  'FicheState',
  "Where a fiche stands in the register's workflow; whether it is in force is `active`, not this.",
  {
    PUBLISHED: '"Publiée".',
    ARCHIVED: '"Dépubliée/Archivée".',
    CHANGES_PENDING: '"Modifications à valider".',
    CHANGES_PENDING_MINISTRY: '"Modifications à valider par le ministère".',
  },
);

export const RegistrationTypeEnum = registerEnum('RegistrationType', 'How a certification entered the register.', {
  BY_RIGHT: '"Enregistrement de droit": State diplomas and titles.',
  ON_REQUEST: '"Enregistrement sur demande": CQP and private titles, after an opinion.',
});

export const AccessRouteEnum = registerEnum('AccessRouteCode', 'The six ways to a certification.', {
  STUDENT: 'Initial training as a pupil or student (FI).',
  APPRENTICESHIP: 'Apprenticeship contract (CA).',
  CONTINUING_TRAINING: 'Continuing vocational training (FC).',
  PROFESSIONALISATION_CONTRACT: 'Professionalisation contract (CQ).',
  INDIVIDUAL: 'Individual application, without training (CL).',
  EXPERIENCE: 'Validation of experience (VAE).',
});

export const HabilitationKindEnum = registerEnum('HabilitationKind', 'What a partner may do for a certification.', {
  TRAIN: 'Train only.',
  ORGANISE: 'Organise the assessments only.',
  TRAIN_AND_ORGANISE: 'Train, and organise the assessments.',
});

export const HabilitationStateEnum = registerEnum('HabilitationState', 'Where a habilitation stands.', {
  ACTIVE: '"Actif": in force.',
  INACTIVE: '"Inactif": the fiche itself is no longer active.',
  WITHDRAWN: '"Supprimé": taken back from the partner.',
});

export const LegalBasisEnum = registerEnum('LegalBasisKind', 'Which part of the legal basis a text belongs to.', {
  GENERAL: 'General rules on certifications of this kind.',
  CREATION: 'The text that creates or registers this certification.',
  OTHER: 'Any other text the fiche refers to.',
});

export const NomenclatureEnum = registerEnum('Nomenclature', 'The nomenclatures a certification is classified in.', {
  NSF: 'Training specialities, "200u".',
  ROME: 'Occupations, "H2906".',
  FORMACODE: 'Training fields, five digits.',
  CCN: 'Collective agreements by brochure number of the Journal officiel, "3109"; not the IDCC.',
  IDCC: 'Collective agreements by their identifier, "3248".',
});

export const CertificationOrderEnum = registerEnum('CertificationOrder', 'How a list of certifications is ordered.', {
  RELEVANCE: 'Best match first, active ones first among equals; by code when nothing is searched.',
  CODE: 'By register, then by number.',
  TITLE: 'By title, as a French dictionary would.',
  REGISTRATION_END: 'By end of registration, the earliest first, those without an end last.',
});

export const AssessmentMethodEnum = registerEnum('AssessmentMethod', 'How a capability can be assessed.', {
  WORK_OBSERVATION: 'Observation in a real work situation.',
  PROJECT_PRESENTATION: 'Presentation of a project or of an activity, on a written report.',
  SIMULATION: 'Assessment in a simulated work situation.',
  COMPANY_OPINION: 'Opinion of the company.',
  EVIDENCE_INTERVIEW: 'Interview on a file of proofs of experience.',
});

export const FormulaOperatorEnum = registerEnum('FormulaOperator', 'What a node of an assessment formula asks for.', {
  ALL: 'Every part below it.',
  ANY: 'At least one part below it.',
  AT_LEAST: 'At least `count` parts below it.',
  METHOD: 'One assessment method; a leaf.',
});

export const ChangeKindEnum = registerEnum('ChangeKind', 'What happened to a piece of a fiche between two versions.', {
  ADDED: 'It was not in the version before.',
  REMOVED: 'It is no longer in this version.',
  CHANGED: 'It reads differently.',
});
