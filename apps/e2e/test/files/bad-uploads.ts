import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { World } from '../support/platform.js';
import { png, read, upload } from '../support/files.js';

/** COM-09: everything that can be wrong with a file or its name. */
export function badUploads(world: () => World): void {
  const send = async (what: Partial<Parameters<typeof upload>[2]>) =>
    upload(world(), await world().as('engineer'), { kind: 'ticket', ...what });

  test('COM-09: the content says what it is, not the name and not the sender', async () => {
    const page = '<html><script>alert(1)</script></html>';
    const lying = await send({ bytes: page, name: 'photo.png', headers: { 'content-type': 'image/png' } });
    expect(lying).toMatchObject({ status: 201, picture: false, contentType: 'application/octet-stream' });
    const program = await send({
      bytes: Buffer.concat([Buffer.from('MZ'), randomBytes(500)]),
      name: 'a.jpg',
    });
    expect(program).toMatchObject({ status: 201, picture: false });
    expect(await send({ bytes: png, name: 'report.docx' })).toMatchObject({
      picture: true,
      contentType: 'image/png',
    });
  });

  test('COM-09: SVG and HTML are downloaded, never shown; pictures are shown; neither runs', async () => {
    const engineer = await world().as('engineer');
    const svg = await send({
      bytes: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      name: 'a.svg',
    });
    const sent = await read(world(), engineer, svg.url);
    expect(sent.headers.get('content-disposition')).toMatch(/^attachment; filename="a\.svg"/);
    expect(sent.headers.get('content-type')).toBe('application/octet-stream');
    const shown = await read(world(), engineer, (await send({})).url);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    for (const { headers } of [sent, shown]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('cache-control')).toBe('private, no-cache');
    }
    const wanted = await read(world(), engineer, `${(await send({})).url}?download`);
    expect(wanted.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  test('COM-09: an empty file and one that is too large are refused, each with its reason', async () => {
    expect(await send({ bytes: '' })).toMatchObject({ status: 400, code: 'FILE_EMPTY' });
    const large = await send({ bytes: Buffer.alloc(1_000_001), headers: { 'accept-language': 'en' } });
    expect(large).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
      message: expect.stringMatching(/1 MB/),
    });
    expect(await send({ bytes: Buffer.alloc(1_000_000, 'a') })).toMatchObject({ status: 201 });
  });

  test.each([
    ['../../../etc/passwd', 'passwd'],
    ['C:\\temp\\a\\b.txt', 'b.txt'],
    ['账单\u202Egnp.exe', '账单gnp.exe'],
    ['in\u200Bvoice.pdf', 'invoice.pdf'],
    ['a\r\nset-cookie: b=c.png', 'a set-cookie: b=c.png'],
    [`${'长'.repeat(300)}.png`, `${'长'.repeat(196)}.png`],
  ])('COM-09: the name %j is kept as %j', async (name, kept) => {
    const file = await send({ name });
    expect(file).toMatchObject({ status: 201, name: kept });
    const { headers } = await read(world(), await world().as('engineer'), file.url);
    expect(headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(kept)}`);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('COM-09: a packed bomb is stored as it is', async () => {
    const packed = deflateRawSync(Buffer.alloc(100 * 1024 * 1024));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(100 * 1024 * 1024, 22);
    head.writeUInt16LE(8, 26);
    const bomb = Buffer.concat([head, Buffer.from('bomb.txt'), packed]);
    const startedAt = performance.now();
    const file = await send({ bytes: bomb, name: 'bomb.zip' });
    expect(file.status).toBe(201);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const back = await read(world(), await world().as('engineer'), file.url);
    expect(Buffer.from(await back.arrayBuffer()).equals(bomb)).toBe(true);
  });

  test('COM-15: the same upload again is the same file; another one under its key is refused', async () => {
    const key = `key-${randomBytes(8).toString('hex')}`;
    const first = await send({ key });
    expect(await send({ key })).toMatchObject({ status: 201, id: first.id });
    expect(await send({ key, bytes: '另一个文件' })).toMatchObject({
      status: 409,
      code: 'IDEMPOTENCY_CONFLICT',
    });
    const back = await read(world(), await world().as('engineer'), first.url);
    expect(Buffer.from(await back.arrayBuffer()).equals(png)).toBe(true);
  });

  test('COM-09: nobody uploads without sign-in, a key, our own page, or to a kind that has no files', async () => {
    expect(await upload(world(), world().anonymous, { kind: 'ticket' })).toMatchObject({
      status: 401,
      code: 'SIGN_IN_REQUIRED',
    });
    expect(await send({ key: '' })).toMatchObject({ status: 400, code: 'IDEMPOTENCY_KEY_MISSING' });
    expect(await send({ kind: 'person' })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const { secret } = await world().as('engineer');
    const forged = await upload(world(), world().anonymous, {
      kind: 'ticket',
      headers: { cookie: `aftercare_session=${secret}`, origin: 'https://evil.example' },
    });
    expect(forged).toMatchObject({ status: 403, code: 'ORIGIN_NOT_ALLOWED' });
  });
}
