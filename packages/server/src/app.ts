import { fileURLToPath } from 'node:url';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Env } from './env.ts';
import { readSchemaState } from './kernel/database/index.ts';
import { apolloServer } from './kernel/graphql/apollo.ts';
import { DEFAULT_LIMITS, type Limits } from './kernel/graphql/limits/limits.ts';
import type { RequestContext } from './kernel/graphql/request-errors.ts';
import { consoleFiles } from './kernel/http/console-files.ts';
import { errorHandler } from './kernel/http/error-handler.ts';
import { gracefulClose } from './kernel/http/graceful-close.ts';
import { graphiqlPage } from './kernel/http/graphiql-page.ts';
import { healthRoutes, type NotReady } from './kernel/http/health.ts';
import { logOptions } from './kernel/http/log.ts';
import { requestId } from './kernel/http/request-id.ts';
import { securityHeaders } from './kernel/http/security-headers.ts';
import { readPool } from './kernel/read/read-pool.ts';
import { poolReader, type SqlReader } from './kernel/read/sql-reader.ts';
import { buildSchema } from './schema.ts';
import { type CertificationContext, certificationContext } from './slices/certification/graphql/index.ts';

type Context = CertificationContext & RequestContext;

/** What the application is made of; all but the first two have their usual value. */
export interface AppParts {
  readonly env: Pick<Env, 'mode' | 'logLevel'>;
  /** Connected and migrated; its owner closes it. */
  readonly dataSource: DataSource;
  /** Folder of the built console. */
  readonly consoleDir?: string;
  readonly limits?: Limits;
  /** Whether the schema may be asked for; in development and tests by default. */
  readonly introspection?: boolean;
  readonly now?: () => Date;
  /** Where log lines go; standard output by default. */
  readonly logStream?: { write(line: string): void };
  /** How rows are read, given the usual reader: to watch or delay statements. */
  readonly reader?: (usual: SqlReader) => SqlReader;
}

/** A document of the size limit is far smaller; what is larger is not read. */
const BODY_LIMIT = 100_000;
const CONSOLE_DIR = fileURLToPath(new URL('../../console/dist', import.meta.url));

/** The HTTP application: `/graphql`, `/healthz`, `/readyz` and the console. Closing it ends what is in flight first. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { env, dataSource, now = () => new Date() } = parts;
  const introspection = parts.introspection ?? env.mode !== 'production';
  const app = Fastify({
    logger: logOptions(env.logLevel, parts.logStream),
    genReqId: (request) => requestId(request.headers),
    bodyLimit: BODY_LIMIT,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  errorHandler(app);
  gracefulClose(app);
  await securityHeaders(app);
  healthRoutes(app, () => notReady(dataSource));
  if (env.mode === 'development') graphiqlPage(app, '/graphql');

  const pool = readPool(urlOf(dataSource), (error) => app.log.warn(error, 'a database connection was lost'));
  const usual = poolReader(pool);
  const reader = parts.reader?.(usual) ?? usual;
  const apollo = apolloServer<Context>({
    schema: buildSchema(),
    limits: parts.limits ?? DEFAULT_LIMITS,
    introspection,
  });
  await apollo.start();
  app.addHook('onClose', async () => {
    await apollo.stop();
    await pool.end();
  });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
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
