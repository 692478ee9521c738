export { RIGHTS } from './domain/rights.ts';
export { identityPersonalData } from './persistence/personal-data.ts';
