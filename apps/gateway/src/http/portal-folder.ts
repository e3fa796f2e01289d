import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** Ways in which a file can be sent, the smallest first, and what the build calls them. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
export type Encoding = (typeof encodings)[number]['name'];

/** One way in which a file can be sent. */
export interface Variant {
  readonly path: string;
  readonly size: number;
  readonly etag: string;
}

export interface PortalFile {
  readonly type: string;
  readonly plain: Variant;
  /** Made by the build: compressing is not done while somebody waits. */
  readonly encoded: ReadonlyMap<Encoding, Variant>;
}

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

/** `/tickets/1.2` names no file, `/robots.txt` does. */
export const namesFile = (address: string): boolean => extname(address) in types;

/** Address → file. Only what was there at the start is served: a name from a request never becomes a path. */
export function readPortal(folder: string): ReadonlyMap<string, PortalFile> {
  const variants = new Map(filesIn(folder).map((path) => [addressOf(folder, path), variantOf(path)]));
  const files = new Map<string, PortalFile>();
  for (const [address, plain] of variants) {
    // Notes of the build, and what belongs to another file.
    if (address.includes('/.') || encodings.some(({ ending }) => address.endsWith(ending))) continue;
    const encoded = new Map<Encoding, Variant>();
    for (const { name, ending } of encodings) {
      const variant = variants.get(`${address}${ending}`);
      if (variant) encoded.set(name, variant);
    }
    files.set(address, { type: types[extname(address)] ?? 'application/octet-stream', plain, encoded });
  }
  return files;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const addressOf = (folder: string, path: string) => `/${relative(folder, path).split(sep).join('/')}`;

function variantOf(path: string): Variant {
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { path, size: content.length, etag: `"${hash}"` };
}
