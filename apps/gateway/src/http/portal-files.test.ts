import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { servePortal } from './portal-files.js';

const script = 'export const words = "很多的字";'.repeat(50);
let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-test-portal-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Aftercare</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), script);
  writeFileSync(join(folder, 'assets', 'app-1a2b.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets', 'app-1a2b.js.gz'), gzipSync(script));
  app = fastify();
  servePortal(app, folder);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const asset = (accepted?: string) =>
  get('/assets/app-1a2b.js', accepted === undefined ? {} : { 'accept-encoding': accepted });

test.each(['/', '/tickets/T10001', '/tickets/1.2', '/orders/WorkOrder%3A1.x', '/a.b/c'])(
  'the address %s is a page of the portal',
  async (address) => {
    const answer = await get(address);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers['cache-control']).toBe('no-cache');
  },
);

test.each(['/assets/none.js', '/assets/none', '/robots.txt', '/old.js', '/assets/app-1a2b.js.br'])(
  'the address %s is a file that is not there',
  async (address) => {
    expect((await get(address)).statusCode).toBe(404);
  },
);

test('an asset is sent in the smallest way that the client takes, and may be kept for ever', async () => {
  const brotli = await asset('gzip, deflate, br');
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(Number(brotli.headers['content-length'])).toBe(brotli.rawPayload.length);
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(script);
  const gzip = await asset('gzip;q=0.5');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(script);
  expect((await asset('*')).headers['content-encoding']).toBe('br');
});

test.each([undefined, 'identity', 'br;q=0, gzip;q=0.000', '*;q=0'])(
  'with Accept-Encoding %s it comes as it is',
  async (accepted) => {
    const answer = await asset(accepted);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['vary']).toBe('accept-encoding');
    expect(answer.body).toBe(script);
  },
);

test('whoever has it is told so; each way of sending has a tag of its own', async () => {
  const tags = await Promise.all(
    ['br', 'gzip', ''].map(async (accepted) => String((await asset(accepted)).headers['etag'])),
  );
  expect(new Set(tags).size).toBe(3);
  const [br = ''] = tags;
  const headers = { 'accept-encoding': 'br', 'if-none-match': `"other", W/${br}` };
  const answer = await get('/assets/app-1a2b.js', headers);
  expect([answer.statusCode, answer.body, answer.headers['etag']]).toEqual([304, '', br]);
  expect((await get('/', { 'if-none-match': br })).statusCode).toBe(200);
});
