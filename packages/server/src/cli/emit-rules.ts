import { writeFileSync } from 'node:fs';
import { rulesPage } from '../slices/jury/index.ts';

/** Takes where to write the page. */
const [page = ''] = process.argv.slice(2);

writeFileSync(page, rulesPage());
