export { CERTIFICATION_ENTITIES } from './persistence/entities/index.ts';
export * from './use-cases/import/index.ts';
