import { createReadStream } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encodings, namesFile, readPortal, type PortalFile } from './portal-folder.js';

/** Serves the built portal: its files by name, and `index.html` for every address that the portal itself resolves. */
export function servePortal(app: FastifyInstance, folder: string): void {
  const files = readPortal(folder);
  const index = files.get('/index.html');
  if (!index) throw new Error(`PORTAL_DIR ${folder} has no index.html: build the portal first`);
  app.get('/*', (request, reply) => {
    const address = request.url.split('?', 1)[0] ?? '/';
    // The build gives assets names by their content: they never change.
    const asset = address.startsWith('/assets/');
    const file = files.get(address);
    if (file) return send(request, reply, file, asset);
    // A file that is not there must not be answered with a page: a script would be HTML.
    if (asset || namesFile(address)) return reply.code(404).type('text/plain').send('not found');
    return send(request, reply, index, false);
  });
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  file: PortalFile,
  forEver: boolean,
): FastifyReply {
  const encoding = bestEncoding(request.headers['accept-encoding'], file);
  const variant = (encoding && file.encoded.get(encoding)) || file.plain;
  void reply
    .type(file.type)
    .header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('etag', variant.etag);
  if (file.encoded.size > 0) void reply.header('vary', 'accept-encoding');
  if (isKnown(request.headers['if-none-match'], variant.etag)) return reply.code(304).send();
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.header('content-length', variant.size).send(createReadStream(variant.path));
}

/** The smallest that the client takes; what it refuses has `q=0`. */
function bestEncoding(accepted: string | undefined, file: PortalFile) {
  const takes = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', quality = ''] = part.split(';', 2);
      return [name.trim().toLowerCase(), !/^\s*q\s*=\s*0(\.0*)?\s*$/i.test(quality)];
    }),
  );
  return encodings.find(({ name }) => (takes.get(name) ?? takes.get('*') ?? false) && file.encoded.has(name))
    ?.name;
}

/** `*`, or the tag among those that the client has; a weak one is as good here. */
function isKnown(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
