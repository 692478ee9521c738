import { fileURLToPath } from 'node:url';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Env } from './env.ts';
import { readSchemaState } from './kernel/database/index.ts';
import { apolloServer } from './kernel/graphql/apollo.ts';
import { DEFAULT_LIMITS, type Limits } from './kernel/graphql/limits/limits.ts';
import type { RequestContext } from './kernel/graphql/request-errors.ts';
import { apiKeyIdentity } from './kernel/http/api-key.ts';
import { consoleFiles } from './kernel/http/console-files.ts';
import { graphiqlPage } from './kernel/http/graphiql-page.ts';
import { healthRoutes, type NotReady } from './kernel/http/health.ts';
import type { HttpLimits } from './kernel/http/http-limits.ts';
import { httpServer } from './kernel/http/http-server.ts';
import { type PlannerOutcome, plannerPlugin } from './kernel/planner/planner-plugin.ts';
import { readPool } from './kernel/read/read-pool.ts';
import { poolReader, type SqlReader } from './kernel/read/sql-reader.ts';
import { buildSchema } from './schema.ts';
import {
  CERTIFICATION_GRAPH,
  type CertificationContext,
  certificationContext,
} from './slices/certification/graphql/index.ts';

type Context = CertificationContext & RequestContext;

/** What the application is made of; all but the first two have their usual value. */
export interface AppParts {
  readonly env: Pick<Env, 'mode' | 'logLevel'> & Partial<Pick<Env, 'trustedProxies' | 'rateLimits'>>;
  /** Connected and migrated; its owner closes it. */
  readonly dataSource: DataSource;
  /** Folder of the built console. */
  readonly consoleDir?: string;
  readonly limits?: Limits;
  /** Bounds of connections where they are not the usual ones. */
  readonly httpLimits?: Partial<HttpLimits>;
  /** Whether queries are planned where they can be; false leaves them all to the resolvers. */
  readonly planner?: boolean;
  /** Told how each query was answered. */
  readonly onPlan?: (outcome: PlannerOutcome) => void;
  /** Whether the schema may be asked for; in development and tests by default. */
  readonly introspection?: boolean;
  readonly now?: () => Date;
  /** Where log lines go; standard output by default. */
  readonly logStream?: { write(line: string): void };
  /** How rows are read, given the usual reader: to watch or delay statements. */
  readonly reader?: (usual: SqlReader) => SqlReader;
}

const GRAPHQL = '/graphql';
const UNCOUNTED: ReadonlySet<string> = new Set(['/healthz', '/readyz']);
const CONSOLE_DIR = fileURLToPath(new URL('../../console/dist', import.meta.url));

/** The HTTP application: `/graphql`, `/healthz`, `/readyz` and the console. Closing it ends what is in flight first. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { env, dataSource, now = () => new Date() } = parts;
  const introspection = parts.introspection ?? env.mode !== 'production';
  const app = await httpServer({
    logLevel: env.logLevel,
    logStream: parts.logStream,
    limits: parts.httpLimits,
    trustedProxies: env.trustedProxies,
    rateLimits: env.rateLimits && { ...env.rateLimits, keyOf: apiKeyIdentity, uncounted: UNCOUNTED },
    graphqlPath: GRAPHQL,
  });
  healthRoutes(app, () => notReady(dataSource));
  if (env.mode === 'development') graphiqlPage(app, GRAPHQL);

  const pool = readPool(urlOf(dataSource), (error) => app.log.warn(error, 'a database connection was lost'));
  const usual = poolReader(pool);
  const reader = parts.reader?.(usual) ?? usual;
  const schema = buildSchema();
  const planner = parts.planner === false ? [] : [plannerPlugin<Context>(schema, CERTIFICATION_GRAPH, parts.onPlan)];
  const apollo = apolloServer<Context>({
    schema,
    limits: parts.limits ?? DEFAULT_LIMITS,
    introspection,
    shortcuts: planner,
  });
  await apollo.start();
  app.addHook('onClose', async () => {
    await apollo.stop();
    await pool.end();
  });
  await app.register(fastifyApollo(apollo), {
    path: GRAPHQL,
    context: async ({ id, log }) => ({ ...certificationContext(reader, now(), id), log }),
  });
  await consoleFiles(app, parts.consoleDir ?? CONSOLE_DIR);
  return app;
}

async function notReady(dataSource: DataSource): Promise<NotReady | null> {
  const { pending, unknown } = await readSchemaState(dataSource);
  if (unknown.length > 0) return 'SCHEMA_NEWER_THAN_CODE';
  return pending.length > 0 ? 'MIGRATIONS_PENDING' : null;
}

function urlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || options.url === undefined)
    throw new Error('The data source has no PostgreSQL URL');
  return options.url;
}
