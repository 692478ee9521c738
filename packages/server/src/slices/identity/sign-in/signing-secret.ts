import { StartupError } from '../../../kernel/startup-error.ts';
import { keptSecret } from './kept-secret.ts';

/** Where a secret comes from. */
export interface SecretSettings {
  readonly authSecret: string | undefined;
  readonly mode: 'production' | 'development' | 'test';
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/**
 * What cookies and links are signed with: the one that was set, else one of this machine's own. Refuses (StartupError
 * `SETTING_INVALID`) to make one up in production before a database that other servers may share: they sign alike.
 */
export async function signingSecret({ authSecret, mode, databaseUrl, dataDir }: SecretSettings): Promise<string> {
  if (authSecret !== undefined) return authSecret;
  if (mode !== 'production' || databaseUrl === undefined) return keptSecret(dataDir);
  throw new StartupError(
    'SETTING_INVALID',
    'The setting AUTH_SECRET must hold a secret of 32 characters or more, the same for every server of a database: openssl rand -base64 32 makes one.',
  );
}
