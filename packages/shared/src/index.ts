export * from './enums.ts';
export * from './formula/formula.ts';
