export { RIGHTS } from './domain/rights.ts';
