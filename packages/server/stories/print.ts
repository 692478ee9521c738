import { writeFileSync } from 'node:fs';
import { STORIES } from './all.ts';
import { printed } from './printed.ts';

/** Takes where to write the page. */
const [page = ''] = process.argv.slice(2);

writeFileSync(page, printed(STORIES));
