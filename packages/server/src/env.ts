import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type MailSettings, parseSender, parseSmtpUrl } from './kernel/mail/smtp-settings.ts';
import { StartupError } from './kernel/startup-error.ts';
import { type OidcProvider, parseProviders, parsePublicUrl } from './slices/identity/sign-in/settings.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a whole number from 1 to 65535'),
  v.transform(Number),
  v.minValue(1, 'must be a whole number from 1 to 65535'),
  v.maxValue(65_535, 'must be a whole number from 1 to 65535'),
);

const databaseUrl = v.pipe(
  v.string(),
  v.regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgres://user:password@host:5432/name'),
);

const UNBOUNDED = Number.MAX_SAFE_INTEGER;
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];
const trustedProxies = v.pipe(
  v.string(),
  v.transform((list) => list.split(',').map((one) => one.trim())),
  v.everyItem(isNetwork, 'must list addresses or networks: 10.0.0.7, 10.0.0.0/8, loopback'),
);

const requestsPerMinute = v.pipe(
  v.string(),
  v.regex(/^(\d{1,7}|off)$/, 'must be a whole number of requests per minute, or off'),
  v.transform((text) => (text === 'off' ? 0 : Number(text))),
);

const pointsPerMinute = v.pipe(
  v.string(),
  v.regex(/^(\d{1,9}|off)$/, 'must be a whole number of points per minute, or off'),
  v.transform((text) => (text === 'off' ? 0 : Number(text))),
);

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (bits === 0) return NETWORKS.includes(text);
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
}

const cacheMegabytes = v.pipe(
  v.string(),
  v.regex(/^(\d{1,5}|off)$/, 'must be a whole number of megabytes, or off'),
  v.transform((text) => (text === 'off' ? 0 : Number(text))),
);

const smtpUrl = v.pipe(
  v.string(),
  v.check(
    (text) => parseSmtpUrl(text) !== undefined,
    'must look like smtp://user:password@host:587 or smtps://user:password@host:465',
  ),
);
const sender = v.pipe(
  v.string(),
  v.check((text) => parseSender(text) !== undefined, 'must look like Name <address@example.org>'),
);

const publicUrl = v.pipe(
  v.string(),
  v.check(
    (text) => parsePublicUrl(text) !== undefined,
    'must look like https://delibere.example, without a path; http:// is for localhost only',
  ),
);
const authSecret = v.pipe(v.string(), v.minLength(32, 'must have 32 characters or more'));
const oidcProviders = v.pipe(
  v.string(),
  v.check(
    (text) => parseProviders(text) !== undefined,
    'must be a JSON list of { id, name, issuer, clientId, clientSecret, emailDomains }',
  ),
);

const schema = v.object({
  PORT: v.optional(port, '4000'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), '127.0.0.1'),
  DATABASE_URL: v.optional(databaseUrl),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), `${ROOT}.data`),
  NODE_ENV: v.optional(
    v.picklist(['production', 'development', 'test'], 'must be production, development or test'),
    'production',
  ),
  INIT_CWD: v.optional(v.string()),
  TRUSTED_PROXIES: v.optional(trustedProxies),
  RATE_LIMIT_PER_ADDRESS: v.optional(requestsPerMinute, '3000'),
  COST_LIMIT_PER_ADDRESS: v.optional(pointsPerMinute, '1000000'),
  RATE_LIMIT_PER_KEY: v.optional(requestsPerMinute, '3000'),
  CACHE_MB: v.optional(cacheMegabytes, '64'),
  TRUSTED_DOCUMENTS_ONLY: v.optional(v.picklist(['true', 'false'], 'must be true or false'), 'false'),
  SMTP_URL: v.optional(smtpUrl),
  MAIL_FROM: v.optional(sender),
  PUBLIC_URL: v.optional(publicUrl),
  AUTH_SECRET: v.optional(authSecret),
  OIDC_PROVIDERS: v.optional(oidcProviders, '[]'),
  SEAL_CERTIFICATE: v.optional(v.string()),
  SEAL_PASSPHRASE: v.optional(v.string()),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
});

/** How much callers may ask per minute. */
export interface CallerLimits {
  /** Requests from one address. */
  readonly perAddress: number;
  /** Requests with one key. */
  readonly perKey: number;
  /** Points of cost one address may spend. */
  readonly costPerAddress: number;
}

/** The settings of one process, read once at start. */
export interface Env {
  /** TCP port of the API and the console. */
  readonly port: number;
  /** Address listened on; `0.0.0.0` opens the server to the network. */
  readonly host: string;
  /** PostgreSQL to use; undefined means the embedded one, kept in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Folder of what the process keeps between runs. */
  readonly dataDir: string;
  readonly mode: 'production' | 'development' | 'test';
  /** Proxies whose `x-forwarded-for` is believed, as addresses or networks; empty: none. */
  readonly trustedProxies: readonly string[];
  /** What one caller may ask of this process; undefined: callers are not counted. */
  readonly rateLimits: CallerLimits | undefined;
  /** Memory for finished answers; undefined: none is kept. */
  readonly cacheBytes: number | undefined;
  /** Only documents of the console are answered. */
  readonly trustedDocumentsOnly: boolean;
  /** How mails leave; undefined: no server for them is known. */
  readonly mail: MailSettings | undefined;
  /** Where browsers find the server: https://delibere.example. */
  readonly publicUrl: string;
  /** What cookies and links are signed with, where it is said: see `signingSecret`. */
  readonly authSecret: string | undefined;
  /** Directories of organisations, by which their people sign in. */
  readonly oidcProviders: readonly OidcProvider[];
  /** What minutes are sealed with, where it is said: see `sealCertificate`. */
  readonly seal: {
    /** PEM file of the certificate, of those that vouch for it and of its key. */
    readonly file: string | undefined;
    /** Of the key; null for one that is not encrypted. */
    readonly passphrase: string | null;
  };
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where the person stands who typed the command; package managers run it from another folder. */
  readonly callerFolder: string;
}

/**
 * Reads the settings from the environment; an empty variable counts as absent.
 * Refuses (StartupError `SETTING_INVALID`) a value that cannot be used, naming the variable and what it takes.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(schema, present);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new StartupError('SETTING_INVALID', `The setting ${String(issue.path?.[0]?.key)} ${issue.message}.`);
  }
  const { output } = parsed;
  const { PORT, HOST, DATABASE_URL, DATA_DIR, NODE_ENV, LOG_LEVEL, INIT_CWD } = output;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    mode: NODE_ENV,
    trustedProxies: output.TRUSTED_PROXIES ?? [],
    rateLimits: rateLimitsOf(output),
    cacheBytes: output.CACHE_MB === 0 ? undefined : output.CACHE_MB * 1024 * 1024,
    trustedDocumentsOnly: output.TRUSTED_DOCUMENTS_ONLY === 'true',
    mail: mailOf(output),
    publicUrl: parsePublicUrl(output.PUBLIC_URL ?? '') ?? `http://localhost:${PORT}`,
    authSecret: output.AUTH_SECRET,
    oidcProviders: parseProviders(output.OIDC_PROVIDERS) ?? [],
    seal: { file: output.SEAL_CERTIFICATE, passphrase: output.SEAL_PASSPHRASE ?? null },
    logLevel: LOG_LEVEL,
    callerFolder: INIT_CWD ?? process.cwd(),
  };
}

function rateLimitsOf(settings: v.InferOutput<typeof schema>): CallerLimits | undefined {
  const { RATE_LIMIT_PER_ADDRESS: perAddress, RATE_LIMIT_PER_KEY: perKey, COST_LIMIT_PER_ADDRESS: cost } = settings;
  if (perAddress === 0 && perKey === 0 && cost === 0) return undefined;
  return { perAddress: perAddress || UNBOUNDED, perKey: perKey || UNBOUNDED, costPerAddress: cost || UNBOUNDED };
}

function mailOf({ SMTP_URL, MAIL_FROM }: v.InferOutput<typeof schema>): MailSettings | undefined {
  const server = SMTP_URL === undefined ? undefined : parseSmtpUrl(SMTP_URL);
  if (!server) return undefined;
  const from = MAIL_FROM === undefined ? undefined : parseSender(MAIL_FROM);
  if (from) return { server, from };
  throw new StartupError('SETTING_INVALID', 'The setting MAIL_FROM must say who mails come from, as SMTP_URL is set.');
}
