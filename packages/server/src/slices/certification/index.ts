export * from './use-cases/import/index.ts';
