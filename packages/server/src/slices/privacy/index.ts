export { RETENTION } from './domain/retention.ts';
export { personalDataRoute } from './http/export-route.ts';
export { applyRetention } from './use-cases/apply-retention.ts';
export { RETENTION_NIGHTLY, RETENTION_TASKS } from './use-cases/retention-job.ts';
