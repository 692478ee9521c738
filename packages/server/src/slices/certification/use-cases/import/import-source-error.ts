/** Why a whole file cannot be imported. */
export type ImportSourceCode =
  | 'FILE_NOT_FOUND'
  | 'NOT_AN_EXPORT'
  | 'TRUNCATED_FILE'
  | 'WRONG_ENCODING'
  | 'ZIP_BOMB'
  | 'DTD_REFUSED'
  | 'INVALID_COMPLEMENT'
  | 'OLDER_EXPORT';

/** A file refused as a whole; the message says what is wrong and what would mend it. */
export class ImportSourceError extends Error {
  readonly code: ImportSourceCode;

  constructor(code: ImportSourceCode, message: string) {
    super(message);
    this.name = 'ImportSourceError';
    this.code = code;
  }
}
