export * from './organisations.ts';
export * from './persons.ts';
