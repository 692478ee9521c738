import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { declareAccessible } from './declare-accessible.ts';
import { type Fonts, loadFonts } from './fonts.ts';
import { legibleData } from './legible.ts';
import type { PaperSource } from './paper-source.ts';

let fonts: Fonts | undefined;
const compilers = new Map<string, NodeCompiler>();

function compilerOf(folder: string, { files }: Fonts): NodeCompiler {
  const known = compilers.get(folder);
  if (known !== undefined) return known;
  const made = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...files] }] });
  compilers.set(folder, made);
  return made;
}

/**
 * Sets a paper, in this thread: some milliseconds a page. PDF/A-2a (which is a PDF/A-2b whose text and tags can be read)
 * and PDF/UA-1; the compiler refuses what either forbids, and its warnings are refused too. The bytes depend on the
 * template, the data and the versions installed, and on nothing else.
 */
export function renderPdf({ folder, template, data }: PaperSource): Buffer {
  fonts ??= loadFonts();
  const compiler = compilerOf(folder, fonts);
  const inputs = { data: JSON.stringify(legibleData(data, fonts.characters)) };
  const compiled = compiler.compile({ mainFilePath: `${folder}/${template}`, inputs });
  const said = compiled.takeError() ?? compiled.takeWarnings();
  const document = compiled.result;
  if (said !== null || document === null) throw new Error(`The paper was not set: ${words(said)}`);
  try {
    compiler.pdf(document, { pdfStandard: 'ua-1' });
    return declareAccessible(compiler.pdf(document, { pdfStandard: 'a-2a' }));
  } finally {
    compiler.evictCache(0);
  }
}

function words(said: NodeError | null): string {
  return said === null ? 'nothing was said' : JSON.stringify(said.shortDiagnostics);
}
