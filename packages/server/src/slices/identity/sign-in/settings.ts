import * as v from 'valibot';

/** An organisation's own directory, by which its people sign in. */
export interface OidcProvider {
  /** In addresses and in the database, for good: `opco`. */
  readonly id: string;
  /** On the button. */
  readonly name: string;
  /** https://… under which `/.well-known/openid-configuration` stands. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Domains of e-mail the provider speaks for, lower case: of no other is it believed. */
  readonly emailDomains: readonly string[];
}

/** What signing in is made with. */
export interface SignInSettings {
  /** Where browsers find the server: https://delibere.example, without a path. */
  readonly publicUrl: string;
  /** What cookies and links are signed with, 32 characters or more; the same in every process. */
  readonly secret: string;
  readonly providers: readonly OidcProvider[];
}

const text = v.pipe(v.string(), v.nonEmpty());
const provider = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  name: text,
  issuer: v.pipe(v.string(), v.url()),
  clientId: text,
  clientSecret: text,
  emailDomains: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/))), v.minLength(1)),
});
const providers = v.pipe(
  v.array(provider),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length),
);

/** Reads the providers out of JSON; undefined where it says something else. */
export function parseProviders(json: string): readonly OidcProvider[] | undefined {
  try {
    const parsed = v.safeParse(providers, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin browsers use; undefined where the text is none, or where it would send cookies over the network in clear:
 * http is for this machine only.
 */
export function parsePublicUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, href } = new URL(address);
  const safe = protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
  return safe && href === `${origin}/` ? origin : undefined;
}
