import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { sweep } from '@aftercare/gateway/files/sweep';
import { folderStore } from '@aftercare/gateway/files/file-store';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { rpcClient } from '@aftercare/service-kit/rpc-client';
import { tokenMint } from '@aftercare/service-kit/access-token';
import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { attached, read, statusOf, upload } from '../support/files.js';
import type { World } from '../support/platform.js';
import { ofCustomer, startedTicket } from '../support/ticket.js';

const dayMs = 24 * 3_600_000;

/** COM-09: what becomes of bytes and rows. */
export function life(world: () => World): void {
  const stored = () => {
    const all = readdirSync(join(world().files, 'kept'), { recursive: true, withFileTypes: true });
    return all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  };
  const bytesOf = (id: string) => stored().find((path) => path.includes(id.replace('Attachment:', '')));
  const ticketPool = () => {
    const pool = world().platform.services.get('ticket')?.database.pool;
    if (!pool) throw new Error('the ticket service was started');
    return pool;
  };

  test('COM-09: an upload that hangs on nothing is forgotten after a day, and then its bytes go', async () => {
    const engineer = await world().as('engineer');
    const { id: ticketId } = await startedTicket(world(), ofCustomer(world(), 0));
    const kept = await attached(world(), engineer, 'ticket', ticketId);
    const removed = await attached(world(), engineer, 'ticket', ticketId);
    await engineer.change('removeAttachment', { recordId: ticketId, id: removed.id }, '__typename');
    const left = await upload(world(), engineer, { kind: 'ticket' });
    const key = `attachment:${left.id.replace('Attachment:', '')}`;
    const { rows } = await ticketPool().query<{ wait: string }>(
      `SELECT round(extract(epoch FROM due_at - now()) / 3600) AS wait FROM timer WHERE key = $1`,
      [key],
    );
    expect(rows).toEqual([{ wait: '24' }]);
    await ticketPool().query('UPDATE timer SET due_at = now(), try_at = now() WHERE key = $1', [key]);
    await eventually(async () => (await statusOf(world(), engineer, left.url)) === 404, { withinMs: 10_000 });

    const connection = await connectNats(
      { NATS_URL: world().platform.nats.url, ...world().platform.natsUser('gateway') },
      'gateway',
      false,
    );
    const ask = rpcClient(
      connection,
      'gateway',
      await tokenMint('gateway', world().platform.keys.privateKeys['gateway'] ?? ''),
    );
    const store = folderStore(world().files);
    expect(await sweep(store, ask, Date.now())).toBe(0); // all are of today
    for (const path of stored()) utimesSync(path, new Date(), new Date(Date.now() - 2 * dayMs));
    await sweep(store, ask, Date.now());
    await connection.close();
    expect(bytesOf(left.id)).toBeUndefined();
    expect(bytesOf(removed.id)).toBeUndefined();
    expect(bytesOf(kept.id)).toBeDefined();
    expect(await statusOf(world(), engineer, kept.url)).toBe(200);
  });

  test('COM-09: what is known is not sent again, but who may see it is asked again', async () => {
    const engineer = await world().as('engineer');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const file = await attached(world(), engineer, 'ticket', id);
    const etag = (await read(world(), engineer, file.url)).headers.get('etag') ?? '';
    const again = await read(world(), engineer, file.url, { 'if-none-match': etag });
    expect([again.status, (await again.text()).length]).toEqual([304, 0]);
    const other = await read(world(), await world().as('elsewhere'), file.url, { 'if-none-match': etag });
    expect(other.status).toBe(404);
  });

  test('COM-09: one person does not hoard uploads', async () => {
    const support = await world().as('support');
    const answers = [];
    for (let count = 0; count < 101; count++)
      answers.push((await upload(world(), support, { kind: 'ticket' })).code);
    expect(answers.slice(0, 100).filter(Boolean)).toEqual([]);
    expect(answers.at(-1)).toBe('TOO_MANY_FILES_WAITING');
  });
}
