export { IDEMPOTENCY_HOURLY, IDEMPOTENCY_TASKS } from './forget-keys.ts';
export { type Once, type OnceDone, onlyOnce } from './only-once.ts';
export { idempotencyPersonalData } from './personal-data.ts';
