export { migrate, readSchemaState } from './migrate.ts';
export type { SchemaState } from './schema-state.ts';
export { AS_SERVER } from './server-role.ts';
