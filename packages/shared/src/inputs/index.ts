export * from './identity.ts';
export * from './jury-case.ts';
export * from './jury-sitting.ts';
export * from './organisations.ts';
export * from './people-import.ts';
export * from './persons.ts';
export * from './rule-sets.ts';
