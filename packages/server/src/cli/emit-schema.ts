import { writeFileSync } from 'node:fs';
import { buildSchema, printContract } from '../schema.ts';

writeFileSync(new URL('../../schema.graphql', import.meta.url), printContract(buildSchema()));
