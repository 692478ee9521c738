import type { FastifyReply } from 'fastify';

/** A file that is kept by who asked for it, and by nobody on the way. */
export function sendFile(
  reply: FastifyReply,
  { name, contentType = 'application/pdf', bytes }: { name: string; contentType?: string; bytes: Buffer },
): FastifyReply {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(contentType)
    .send(bytes);
}
