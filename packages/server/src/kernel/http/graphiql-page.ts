import type { FastifyInstance } from 'fastify';

/** Everything the page needs is in it, scripts and workers included: nothing is fetched from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

/** In development, a browser that opens `path` gets GraphiQL. Loaded at the first visit: it weighs some megabytes. */
export function graphiqlPage(app: FastifyInstance, path: string): void {
  let page: Promise<string> | undefined;
  app.addHook('onRequest', async (request, reply) => {
    const isThere = request.method === 'GET' && request.url.split('?')[0] === path;
    if (!isThere || !request.headers.accept?.includes('text/html')) return;
    page ??= render(path);
    const html = await page;
    return reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(html);
  });
}

async function render(endpoint: string): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ endpoint, title: 'Délibéré · GraphiQL' });
}
