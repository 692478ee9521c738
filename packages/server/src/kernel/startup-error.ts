/** Why the server cannot start; stable, for scripts that read it. */
export type StartupErrorCode =
  | 'SETTING_INVALID'
  | 'PORT_TAKEN'
  | 'ALREADY_RUNNING'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_OTHER_MAJOR'
  | 'DATABASE_FAILED'
  | 'DATABASE_ROLE_MISSING'
  | 'SCHEMA_NEWER_THAN_CODE';

/** An expected refusal to start: its message is one sentence for the person who typed the command. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly code: StartupErrorCode;

  constructor(code: StartupErrorCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}

/** What is printed before the process ends: the sentence with its code for a refusal, the whole error for a bug. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartupError) return `${error.message} [${error.code}]`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
