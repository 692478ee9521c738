export { AccessRouteEnum, AssessmentMethodEnum } from './graphql/types/enums.ts';
export { type CertificationOutline, certificationOutlines } from './persistence/queries/outlines.ts';
export * from './use-cases/import/index.ts';
