import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the built portal: its files by name, and `index.html` for every address that the portal itself resolves. */
export function servePortal(app: FastifyInstance, folder: string): void {
  const files = filesOf(folder);
  const index = files.get('/index.html');
  if (!index) throw new Error(`PORTAL_DIR ${folder} has no index.html: build the portal first`);
  app.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const file = files.get(path);
    if (file) return send(reply, file, path.startsWith('/assets/'));
    // a name with an ending is a file that is not there; anything else is a page of the portal
    return extname(path) ? reply.code(404).type('text/plain').send('not found') : send(reply, index, false);
  });
}

/** The build gives assets names by their content: they never change. */
function send(reply: FastifyReply, file: string, forEver: boolean): FastifyReply {
  return reply
    .type(types[extname(file)] ?? 'application/octet-stream')
    .header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('content-length', statSync(file).size)
    .send(createReadStream(file));
}

/** Only what was there at the start is served: a name from a request never becomes a path. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return new Map(
    paths
      .filter((path) => statSync(path).isFile())
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]),
  );
}
