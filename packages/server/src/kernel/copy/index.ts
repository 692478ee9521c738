export type { LexemePlaces } from './copy-bytes.ts';
export {
  boolean,
  type Column,
  type CopyBatch,
  CopyTable,
  date,
  hex,
  integer,
  json,
  lexemes,
  small,
  text,
  texts,
} from './copy-table.ts';
