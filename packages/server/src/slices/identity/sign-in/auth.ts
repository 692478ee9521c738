import { randomBytes } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { SIGN_IN_PAGES } from '@delibere/shared';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import type pg from 'pg';
import { LINK_SECONDS, linkKey } from '../domain/link-key.ts';
import { PASSWORD_LENGTH } from '../domain/password-rules.ts';
import type { AttemptLog } from '../persistence/attempts.ts';
import { after } from './after.ts';
import { before } from './before.ts';
import { ACCOUNT_COLUMNS, SESSION_COLUMNS } from './columns.ts';
import { databaseHooks } from './database-hooks.ts';
import type { SendSignInMail, SignInMail } from './mail.ts';
import { oidcConfig } from './oidc.ts';
import { passkeyNotFound } from './passkey-not-found.ts';
import type { SignInSettings } from './settings.ts';
import {
  ACCOUNT_TABLE,
  CREDENTIAL_TABLE,
  PASSKEY_TABLE,
  SESSION_TABLE,
  TWO_FACTOR_TABLES,
  VERIFICATION_TABLE,
} from './tables.ts';

/** Where the endpoints stand. */
export const AUTH_PATH = '/api/auth';
/** Header in which the route tells the library the address of the caller; a caller's own is dropped. */
export const ADDRESS_HEADER = 'x-delibere-address';

/** How long a session lasts. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;
const RESET_SECONDS = 60 * 60;
const NAME = 'Délibéré';

/** What the library is made of. */
export interface AuthParts extends SignInSettings {
  readonly pool: pg.Pool;
  readonly attempts: AttemptLog;
  readonly sendMail: SendSignInMail;
  /** Does something after the answer, which so takes as long whether or not there is something to do. */
  readonly afterAnswer: (work: Promise<unknown>) => void;
  /** Told of what failed on our side. */
  readonly onError: (error: unknown) => void;
  readonly now: () => Date;
}

/** The library, ready to answer. */
export interface Auth {
  readonly options: BetterAuthOptions;
  /** All it could serve, "POST /sign-up/email"; what is served is in `ENDPOINTS`. */
  readonly endpoints: readonly string[];
  handler(request: Request): Promise<Response>;
}

const ENABLED_PASSKEY = `SELECT FROM identity.passkey p JOIN identity.account a ON a.id = p.account_id
  WHERE p.credential_id = $1 AND a.disabled_at IS NULL`;
const PERSON = `SELECT name, email, language FROM identity.account WHERE email = $1 AND disabled_at IS NULL`;

/** better-auth, with what we use of it and nothing else (decision 0011). */
export function createAuth(parts: AuthParts): Auth {
  const { pool, publicUrl, secret, now } = parts;
  const mail = (kind: SignInMail['kind'], email: string, page: string, key: string, seconds: number): void =>
    parts.afterAnswer(
      pool.query<Pick<SignInMail, 'name' | 'language'> & { email: string }>(PERSON, [email]).then(async ({ rows }) => {
        const [person] = rows;
        if (!person) return;
        const expiresAt = new Date(now().getTime() + seconds * 1_000);
        const { name, language, email: to } = person;
        await parts.sendMail({ kind, to, name, language, url: `${publicUrl}${page}#${key}`, expiresAt });
      }),
    );
  const options: BetterAuthOptions = {
    appName: NAME,
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret,
    database: pool,
    telemetry: { enabled: false },
    // Ours counts in the database, by account and by address, and grows.
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_, message) => parts.onError(message) },
    onAPIError: {
      errorURL: `${publicUrl}${SIGN_IN_PAGES.signIn}`,
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500) parts.onError(error);
      },
    },
    user: { ...ACCOUNT_TABLE, additionalFields: ACCOUNT_COLUMNS },
    session: {
      ...SESSION_TABLE,
      additionalFields: SESSION_COLUMNS,
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      // `before` asks it of dangerous acts only: the library would of the list of sessions too.
      freshAge: 0,
    },
    account: {
      ...CREDENTIAL_TABLE,
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
    },
    verification: { ...VERIFICATION_TABLE, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.shortest,
      maxPasswordLength: PASSWORD_LENGTH.longest,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) =>
        mail('PASSWORD_RESET', user.email, SIGN_IN_PAGES.newPassword, token, RESET_SECONDS),
    },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        disableSignUp: true,
        storeToken: 'hashed',
        generateToken: () => linkKey(randomBytes(24).toString('base64url'), now()),
        sendMagicLink: ({ email, token }) =>
          mail('SIGN_IN_LINK', email.toLowerCase(), SIGN_IN_PAGES.link, token, LINK_SECONDS),
      }),
      passkey({
        rpID: new URL(publicUrl).hostname,
        rpName: NAME,
        origin: publicUrl,
        schema: PASSKEY_TABLE,
        authentication: {
          afterVerification: async ({ clientData: { id } }) => {
            const { rows } = await pool.query(ENABLED_PASSKEY, [id]);
            if (rows.length === 0) throw passkeyNotFound('UNAUTHORIZED');
          },
        },
      }),
      // Without its hook, which asks for the code before there is a session, of passwords only: ours stands before
      // whatever a session opens, however it began.
      { ...twoFactor({ issuer: NAME, allowPasswordless: true, schema: TWO_FACTOR_TABLES }), hooks: {} },
      genericOAuth({ config: parts.providers.map(oidcConfig) }),
    ],
    hooks: { before: before({ pool, publicUrl, now }), after: after({ pool, publicUrl, now }) },
    databaseHooks: databaseHooks(pool, parts.attempts, now),
    advanced: {
      cookiePrefix: 'delibere',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Said aloud: in tests the library would leave them out.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      backgroundTasks: { handler: parts.afterAnswer },
    },
  };
  const auth = betterAuth(options);
  const endpoints = Object.values(auth.api).flatMap(({ path, options: { method } }) =>
    path === undefined ? [] : [method].flat().map((one) => `${one} ${path}`),
  );
  return { options, endpoints, handler: (request) => auth.handler(request) };
}
