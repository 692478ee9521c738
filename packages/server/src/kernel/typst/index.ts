export { compilePdf } from './compile-pdf.ts';
export type { PaperSource } from './paper-source.ts';
