export { type HeldPostgres, holdEmbeddedPostgres } from './hold.ts';
