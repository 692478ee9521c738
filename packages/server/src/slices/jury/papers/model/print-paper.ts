import { fileURLToPath } from 'node:url';
import { compilePdf } from '../../../../kernel/typst/index.ts';
import type { Paper } from './paper.ts';

/** As far from the sources as from what is built of them. */
const FOLDER = fileURLToPath(new URL('../../../../../templates/jury', import.meta.url));

/** Sets a paper as a PDF/A-2 and PDF/UA-1: the same paper gives the same bytes. */
export function printPaper(paper: Paper): Promise<Buffer> {
  return compilePdf({ folder: FOLDER, template: 'paper.typ', data: paper });
}
