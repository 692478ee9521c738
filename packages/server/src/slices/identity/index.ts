export { needsSecondFactor } from './domain/grants.ts';
export { RIGHTS } from './domain/rights.ts';
export { grantsInForce, grantsOf } from './persistence/queries/grants-in-force.ts';
