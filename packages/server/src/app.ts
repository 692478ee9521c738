import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { CASE_DOCUMENT, PEOPLE_FILE } from '@delibere/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { AUDIT_LABELS } from './audit-labels.ts';
import type { Env } from './env.ts';
import { accessOf } from './kernel/authorisation/access.ts';
import type { Viewer } from './kernel/authorisation/viewer.ts';
import { answerCache, answeredWhole, type Handler, ResultCache, type ReuseContext } from './kernel/cache/index.ts';
import { readSchemaState } from './kernel/database/index.ts';
import { readTrustedDocuments, refuseUntrusted } from './kernel/documents/index.ts';
import { apolloServer } from './kernel/graphql/apollo.ts';
import { askedOperation, textOf } from './kernel/graphql/asked-operation.ts';
import { fileDoor } from './kernel/graphql/file-door.ts';
import { documentGate } from './kernel/graphql/gate/gate-hook.ts';
import { DEFAULT_LIMITS, type Limits } from './kernel/graphql/limits/limits.ts';
import { perRequest } from './kernel/graphql/per-request.ts';
import type { RequestContext } from './kernel/graphql/request-errors.ts';
import { viewerContext } from './kernel/graphql/viewer-context.ts';
import { subscriberOf } from './kernel/http/address.ts';
import { apiKeyIdentity } from './kernel/http/api-key.ts';
import { consoleFiles } from './kernel/http/console-files.ts';
import { CostBudget } from './kernel/http/cost-budget.ts';
import { graphiqlPage } from './kernel/http/graphiql-page.ts';
import { healthRoutes, type NotReady } from './kernel/http/health.ts';
import { DEFAULT_HTTP_LIMITS, type HttpLimits } from './kernel/http/http-limits.ts';
import { httpServer } from './kernel/http/http-server.ts';
import { boundVariables } from './kernel/http/variable-values.ts';
import { type LiveContext, type LiveTopics, liveTopics, type StreamBounds, streamRoute } from './kernel/live/index.ts';
import { mailboxRoutes } from './kernel/mail/index.ts';
import { parisDay } from './kernel/paris-day.ts';
import { directAnswers } from './kernel/planner/direct-answers.ts';
import { PlannedAnswers, type PlannerContext, type PlannerOutcome } from './kernel/planner/planned-answers.ts';
import { plannerPlugin } from './kernel/planner/planner-plugin.ts';
import { DataVersion } from './kernel/read/data-version.ts';
import { readPool } from './kernel/read/read-pool.ts';
import { poolReader, type SqlReader } from './kernel/read/sql-reader.ts';
import { writePool } from './kernel/write/write-pool.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { buildSchema } from './schema.ts';
import type { AuditContext } from './slices/audit/graphql/index.ts';
import { eventsCsv } from './slices/audit/index.ts';
import {
  CERTIFICATION_GRAPH,
  type CertificationContext,
  certificationContext,
  type ReadingContext,
  readingContext,
} from './slices/certification/graphql/index.ts';
import type { IdentityContext } from './slices/identity/graphql/index.ts';
import {
  keyQuotas,
  NO_SIGN_IN,
  openSignIn,
  RIGHTS,
  type SignInParts,
  sessionOpener,
  waysToSignIn,
} from './slices/identity/index.ts';
import type { JuryContext, SittingContext } from './slices/jury/graphql/index.ts';
import { calendarFeedRoute, type SealCertificate, SittingSecrets, sessionDocumentRoutes } from './slices/jury/index.ts';
import { personalDataRoute } from './slices/privacy/index.ts';

/** What an answer from a plan needs: no more is made for those that come again. */
type PlanContext = ReadingContext & RequestContext & PlannerContext & ReuseContext;
interface Context
  extends PlanContext,
    CertificationContext,
    IdentityContext,
    AuditContext,
    SittingContext,
    JuryContext,
    LiveContext<Context> {}

/** What the application is made of; all but the first two have their usual value. */
export interface AppParts {
  readonly env: Pick<Env, 'mode' | 'logLevel'> & Partial<Pick<Env, 'trustedProxies' | 'rateLimits'>>;
  /** The migrated database. Nothing is done there as its owner: the server works in a role that may only do its work. */
  readonly databaseUrl: string;
  /** Folder of the built console. */
  readonly consoleDir?: string;
  readonly limits?: Limits;
  /** Bounds of connections where they are not the usual ones. */
  readonly httpLimits?: Partial<HttpLimits>;
  /** Whether queries are planned where they can be; false leaves them all to the resolvers. */
  readonly planner?: boolean;
  /** Told how each query was answered. */
  readonly onPlan?: (outcome: PlannerOutcome) => void;
  /** Memory for finished answers, of which a change of the data forgets all; false keeps none. */
  readonly cache?: false | { readonly maxBytes: number };
  /** Refuses every document but those of the built console. */
  readonly trustedDocumentsOnly?: boolean;
  /** Whether the schema may be asked for; in development and tests by default. */
  readonly introspection?: boolean;
  readonly now?: () => Date;
  /** How long one read may take, where it is not the usual time. */
  readonly statementTimeoutMs?: number;
  /** Where log lines go; standard output by default. */
  readonly logStream?: { write(line: string): void };
  /** How people sign in; without it nobody can. */
  readonly signIn?: Omit<SignInParts, 'databaseUrl' | 'now'>;
  /** What minutes are sealed with; without it, or where it is null, their hash alone vouches for them. */
  readonly sealCertificate?: SealCertificate | null;
  /** Who makes a request, where signing in does not say: nobody by default. */
  readonly viewerOf?: (request: FastifyRequest) => Promise<Viewer | null>;
  /** Resolvers beside those of the slices. */
  readonly resolvers?: Parameters<typeof buildSchema>[0];
  /** How event streams are kept, where it is not the usual way. */
  readonly streams?: { readonly bounds?: StreamBounds; readonly heartbeatMs?: number; readonly topics?: LiveTopics };
  /** How rows are read, given the usual reader: to watch or delay statements. */
  readonly reader?: (usual: SqlReader) => SqlReader;
}

const GRAPHQL = '/graphql';
const STREAM = '/graphql/stream';
/** Where links of mails lead on a server that nobody signs in to. */
const LOCAL_URL = 'http://localhost:4000';
/** Room for a file in base64, and for what any request holds beside. */
const roomFor = ({ bytes }: { readonly bytes: number }): number =>
  Math.ceil(bytes / 3) * 4 + DEFAULT_HTTP_LIMITS.bodyBytes;
/** Where files may be sent, and by whom. */
const FILES = [
  { url: '/graphql/file', bodyBytes: roomFor(PEOPLE_FILE), permission: 'person.import' },
  { url: '/graphql/case-document', bodyBytes: roomFor(CASE_DOCUMENT), permission: 'case.attach' },
] as const;
/** Health, and the console's files: a page has dozens, which browsers keep and which cost next to nothing. */
const UNCOUNTED = /^\/(healthz$|readyz$|assets\/)/;
const DEFAULT_CACHE = { maxBytes: 64 * 1024 * 1024 };
const CONSOLE_DIR = fileURLToPath(new URL('../../console/dist', import.meta.url));

/** The HTTP application: `/graphql`, `/healthz`, `/readyz` and the console. Closing it ends what is in flight first. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { env, databaseUrl, now = () => new Date() } = parts;
  const introspection = parts.introspection ?? env.mode !== 'production';
  const app = await httpServer({
    logLevel: env.logLevel,
    logStream: parts.logStream,
    limits: parts.httpLimits,
    trustedProxies: env.trustedProxies,
    rateLimits: {
      ...env.rateLimits,
      keyOf: apiKeyIdentity,
      quotaOf: (key) => quotaOf(key),
      isUncounted: (path) => UNCOUNTED.test(path),
    },
    graphqlPath: GRAPHQL,
  });
  const limits = parts.limits ?? DEFAULT_LIMITS;
  boundVariables(app, GRAPHQL, limits.values);
  if (env.mode === 'development') {
    graphiqlPage(app, GRAPHQL);
    mailboxRoutes(app, databaseUrl);
  }

  const onLost = (error: Error): void => app.log.warn(error, 'a database connection was lost');
  const pool = readPool(databaseUrl, onLost, { statementTimeoutMs: parts.statementTimeoutMs });
  // Of its own: a process whose reads all wait is busy, which is not the same as not ready.
  const health = readPool(databaseUrl, onLost, { max: 1 });
  healthRoutes(app, () => notReady(health));
  const writes = writePool(databaseUrl, onLost);
  // Of their own: gestures of one sitting wait for one another, and each holds a connection while it does.
  const personal = writePool(databaseUrl, onLost);
  const signInOptions = parts.signIn ? waysToSignIn(parts.signIn) : NO_SIGN_IN;
  const publicUrl = parts.signIn?.publicUrl ?? LOCAL_URL;
  // Where nobody signs in, nothing has to outlive the process.
  const sittingSecrets = new SittingSecrets(parts.signIn?.secret ?? randomUUID());
  const opener = parts.signIn && sessionOpener({ ...parts.signIn, pool: writes, now });
  const found = parts.signIn ? openSignIn(app, { ...parts.signIn, databaseUrl, now }) : parts.viewerOf;
  const viewerOf = perRequest(async (request: FastifyRequest) => (await found?.(request)) ?? null);
  const quotaOf = keyQuotas(pool);
  const usual = poolReader(pool);
  const reader = parts.reader?.(usual) ?? usual;
  const schema = buildSchema(parts.resolvers);
  documentGate(app, [GRAPHQL, ...FILES.map(({ url }) => url), STREAM], schema, limits);
  const planned =
    parts.planner === false ? undefined : new PlannedAnswers<PlanContext>(schema, CERTIFICATION_GRAPH, parts.onPlan);
  const consoleDir = parts.consoleDir ?? CONSOLE_DIR;
  const documents = await readTrustedDocuments(consoleDir);
  const results = resultCache(app, parts);
  const askedBy = perRequest((request: FastifyRequest) => askedOperation(request, documents));
  const answers = answerCache(askedBy, results);
  const apollo = apolloServer<Context>({
    schema,
    documents,
    limits,
    introspection,
    shortcuts: [...(planned ? [plannerPlugin<PlanContext>(planned)] : []), answers.plugin],
  });
  await apollo.start();
  app.addHook('onClose', async () => {
    await apollo.stop();
    await Promise.all([pool.end(), writes.end(), personal.end(), health.end()]);
  });
  const budget = env.rateLimits && new CostBudget(env.rateLimits.costPerAddress);
  const viewing = (request: FastifyRequest, resolve = () => viewerOf(request)): AuditContext => {
    const onPersonal = (): void => {
      answers.reuseOf(request).personal = true;
    };
    const made = {
      pool: writes,
      reads: personal,
      rights: RIGHTS,
      requestId: request.id,
      now: now(),
      resolve,
      onPersonal,
    };
    return { ...viewerContext(made), auditLabels: AUDIT_LABELS };
  };
  eventsCsv(app, viewing);
  personalDataRoute(app, viewing);
  sessionDocumentRoutes(app, viewing);
  calendarFeedRoute(app, viewing, publicUrl);
  const refuse = (request: FastifyRequest): void => {
    if (parts.trustedDocumentsOnly) refuseUntrusted(textOf(request), documents);
  };
  const planContextFor = (request: FastifyRequest): PlanContext => {
    const { id, log } = request;
    const pay = budget?.payer(subscriberOf(request.ip));
    const planning = { isGivenUp: false };
    return { ...readingContext(reader, now(), id), log, pay, planning, reuse: answers.reuseOf(request) };
  };
  const planContextOf = perRequest(async (request: FastifyRequest): Promise<PlanContext> => {
    refuse(request);
    return planContextFor(request);
  });
  const contextFor = (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: AuditContext,
    planContext: PlanContext,
  ): Context => {
    const openSession = async (account: string): Promise<boolean> => (await opener?.(request, reply, account)) ?? false;
    const accounts = { signInOptions, publicUrl, openSession };
    const certifications = certificationContext(reader, asked.now, request.id);
    const jury = { sittingSecrets, sealCertificate: parts.sealCertificate ?? null };
    return { ...certifications, ...asked, ...accounts, ...jury, ...planContext };
  };
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> =>
    contextFor(request, reply, viewing(request), await planContextOf(request));
  const graphql = asBytes(fastifyApolloHandler(apollo, { context: contextOf }));
  const onAnswer = ({ reuse }: PlanContext): void => {
    if (reuse) answeredWhole(reuse);
  };
  const answer = planned
    ? directAnswers({ answers: planned, limits, askedBy, contextOf: planContextOf, onAnswer }, graphql)
    : graphql;
  const handler = answers.handler(answer);
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: GRAPHQL, handler });
  for (const { url, bodyBytes, permission } of FILES) {
    const admit = async (request: FastifyRequest) => accessOf(RIGHTS, await viewerOf(request), permission);
    fileDoor(app, { url, bodyBytes, admit, handler });
  }
  streamRoute<Context>(app, {
    topics: parts.streams?.topics ?? liveTopics(app, databaseUrl),
    ...parts.streams,
    url: STREAM,
    apollo,
    limits,
    refuse,
    contextOf: (request, reply) => {
      const who = async (): Promise<Viewer | null> => (await found?.(request)) ?? null;
      return contextFor(request, reply, viewing(request, who), planContextFor(request));
    },
  });
  await consoleFiles(app, consoleDir);
  return app;
}

/** The answers of the GraphQL server are ByteText. */
function asBytes(answer: Handler): Handler {
  return async (request, reply) => {
    const payload = await answer(request, reply);
    return typeof payload === 'string' ? Buffer.from(payload, 'latin1') : payload;
  };
}

/** Answers depend on the data and, where they say what is valid today, on the day. */
function resultCache(app: FastifyInstance, parts: AppParts): ResultCache | undefined {
  const { cache = DEFAULT_CACHE, now = () => new Date() } = parts;
  if (cache === false) return undefined;
  const version = new DataVersion({
    url: parts.databaseUrl,
    onLost: (error) => app.log.warn(error, 'changes of the data are not heard of: no answer is given from memory'),
  });
  app.addHook('onClose', () => version.close());
  const scope = (): string | undefined => {
    const current = version.current();
    return current && `${current} ${parisDay(now())}`;
  };
  return new ResultCache({ ...cache, scope });
}

async function notReady(pool: Pool): Promise<NotReady | null> {
  const { pending, unknown } = await readSchemaState(pool, MIGRATIONS);
  if (unknown.length > 0) return 'SCHEMA_NEWER_THAN_CODE';
  return pending.length > 0 ? 'MIGRATIONS_PENDING' : null;
}
