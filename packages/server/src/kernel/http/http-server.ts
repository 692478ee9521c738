import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { boundedJson } from './bounded-json.ts';
import { errorHandler } from './error-handler.ts';
import { gracefulClose } from './graceful-close.ts';
import { refuseBadHosts } from './host.ts';
import { DEFAULT_HTTP_LIMITS, type HttpLimits } from './http-limits.ts';
import { lateRefusals } from './late-refusals.ts';
import { logOptions, logRequests } from './log.ts';
import { type RateLimits, rateLimits } from './rate-limits.ts';
import { requestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';

/** What an HTTP server of ours is made of. */
export interface HttpServerParts {
  readonly logLevel: string;
  /** Where log lines go; standard output by default. */
  readonly logStream?: { write(line: string): void } | undefined;
  readonly limits?: Partial<HttpLimits> | undefined;
  /** Addresses or networks of the proxies whose `x-forwarded-for` is believed; none by default. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Undefined: callers are not counted. */
  readonly rateLimits?: RateLimits | undefined;
  /** Path whose errors are told as GraphQL clients read them. */
  readonly graphqlPath: string;
}

/** An HTTP server with all that stands before a route: bounds, timeouts, counting of callers, headers, errors, logs. */
export async function httpServer(parts: HttpServerParts): Promise<FastifyInstance> {
  const limits = { ...DEFAULT_HTTP_LIMITS, ...parts.limits };
  const app = Fastify({
    logger: logOptions(parts.logLevel, parts.logStream),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => requestId(request.headers),
    trustProxy: parts.trustedProxies?.length ? [...parts.trustedProxies] : false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.idleMs,
    http: {
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      maxHeaderSize: limits.headerBytes,
    },
  });
  app.server.maxConnections = limits.connections;
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  logRequests(app);
  refuseBadHosts(app, parts.graphqlPath);
  errorHandler(app, parts.graphqlPath, limits.bodyBytes);
  boundedJson(app, limits.bodyValues);
  // Before what looks whether closing has begun: it may, during the pause.
  lateRefusals(app);
  gracefulClose(app);
  await securityHeaders(app);
  if (parts.rateLimits) rateLimits(app, parts.rateLimits);
  return app;
}
