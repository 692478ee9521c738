export { type ImportRequest, importFiles } from './import-files.ts';
export type { ImportObserver, ImportSummary } from './import-observer.ts';
export { ImportSourceError } from './import-source-error.ts';
export { IMPORT_WORDS } from './import-words.ts';
export { observeAll } from './observe-all.ts';
export { Progress } from './progress.ts';
export { ReportFile } from './report.ts';
export { silentObserver } from './silent-observer.ts';
