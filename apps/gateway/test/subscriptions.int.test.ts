import { randomUUID } from 'node:crypto';
import { sessionEnded } from '@aftercare/contracts/identity/session';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  agent,
  contactOfCustomer,
  contactOfOther,
  customerId,
  englishAgent,
  id,
  otherCustomerId,
  sessionIdOf,
  stranger,
  type Secret,
} from './given.js';
import { openSocket } from './socket.js';
import { start, type Started } from './started.js';
import { ended } from './toy-identity.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

const bearer = (secret: Secret) => ({ authorization: `Bearer ${secret}` });
const socketOf = (secret: Secret) => openSocket(started.gateway.url, bearer(secret));
const changed =
  'subscription ($id: ID!, $since: Int) { ticketChanged(id: $id, sinceVersion: $since) { id version status assignee { displayName } } }';
const listChanged =
  'subscription ($filter: TicketFilter) { ticketListChanged(filter: $filter) { ticketId version ticket { number } } }';
const reply = 'mutation ($input: ReplyOnTicketInput!) { replyOnTicket(input: $input) { __typename } }';
const write = (ticketId: string, body = '请重启后再试。') =>
  started.post(reply, { input: { id: ticketId, idempotencyKey: randomUUID(), body } });
const claim = (ticketId: string) =>
  started.post('mutation ($input: ClaimTicketInput!) { claimTicket(input: $input) { __typename } }', {
    input: { id: ticketId, idempotencyKey: randomUUID() },
  });

describe('COM-17: subscriptions', () => {
  test('a change of a ticket comes as it is now, with its version', async () => {
    const ticket = await started.open();
    const socket = await socketOf(agent);
    const subscribed = socket.subscribe(changed, { id: ticket.id, since: ticket.version });
    await claim(ticket.id);
    expect(await subscribed.first()).toMatchObject({
      type: 'next',
      payload: {
        data: {
          ticketChanged: { id: ticket.id, version: expect.any(Number), assignee: { displayName: '同事 1' } },
        },
      },
    });
    socket.close();
  });

  test('what happened while a client was away is sent at once', async () => {
    const ticket = await started.open();
    await write(ticket.id);
    const socket = await socketOf(agent);
    const frame = await socket.subscribe(changed, { id: ticket.id, since: ticket.version }).first();
    expect(frame).toMatchObject({ payload: { data: { ticketChanged: { version: ticket.version + 1 } } } });
    socket.close();
  });

  test('a list tells what came in, and what fell out of its filter', async () => {
    const waiting = await started.open();
    const socket = await socketOf(agent);
    const subscribed = socket.subscribe(listChanged, { filter: { unassigned: true } });
    const events = () =>
      subscribed.frames.map(
        (frame) =>
          (frame.payload as { data: { ticketListChanged: { ticketId: string; ticket: object | null } } }).data
            .ticketListChanged,
      );
    await eventually(async () => {
      await started.open();
      return events().length > 0;
    });
    expect(events()[0]?.ticket).toMatchObject({ number: expect.any(String) });
    await claim(waiting.id);
    await eventually(() =>
      events().some(({ ticketId, ticket }) => ticketId === waiting.id && ticket === null),
    );
    socket.close();
  });

  test('what is ended by the client sends nothing any more', async () => {
    const ticket = await started.open();
    const socket = await socketOf(agent);
    const subscribed = socket.subscribe(changed, { id: ticket.id, since: ticket.version });
    subscribed.complete();
    const other = socket.subscribe(changed, { id: ticket.id, since: ticket.version });
    await write(ticket.id);
    await other.first();
    expect(subscribed.frames).toEqual([]);
    socket.close();
  });
});

test('COM-18: the fifty-first connection of a caller is closed, and names the limit', async () => {
  const sockets = await Promise.all(Array.from({ length: 50 }, () => socketOf('session-of-a-reader-33')));
  await expect(socketOf('session-of-a-reader-33')).rejects.toThrow('LIMIT_EXCEEDED connections 50');
  for (const socket of sockets) socket.close();
});

describe('A7, COM-03: nobody hears what they may not see', () => {
  test('a contact hears of the own customer alone, by ticket and by list', async () => {
    const own = await started.open({ customerId: `Customer:${customerId}` });
    const socket = await socketOf(contactOfOther);
    const byId = socket.subscribe(changed, { id: own.id, since: 0 });
    const byList = socket.subscribe(listChanged);
    await write(own.id);
    const heard = await openHeard(contactOfCustomer, own);
    expect(heard).toMatchObject({ type: 'next' });
    const others = await started.open({ customerId: `Customer:${otherCustomerId}` });
    await write(others.id);
    await eventually(() => byList.frames.length > 0);
    expect(byId.frames).toEqual([]);
    expect(JSON.stringify(byList.frames)).not.toContain(own.id);
    socket.close();
  });

  const openHeard = async (secret: Secret, ticket: { id: string }) => {
    const socket = await socketOf(secret);
    const frame = await socket.subscribe(changed, { id: ticket.id, since: 0 }).first();
    socket.close();
    return frame;
  };

  test('a colleague without the permission gets NOT_ALLOWED', async () => {
    const ticket = await started.open();
    const socket = await socketOf(stranger);
    const frame = await socket.subscribe(changed, { id: ticket.id, since: 0 }).first();
    expect(JSON.stringify(frame)).toContain('NOT_ALLOWED');
    expect(JSON.stringify(frame)).not.toContain(ticket.number);
    socket.close();
  });
});

describe('COM-04: frames without a session', () => {
  test('get nothing: SIGN_IN_REQUIRED instead of an event', async () => {
    const ticket = await started.open();
    const socket = await openSocket(started.gateway.url);
    expect(await socket.subscribe(changed, { id: ticket.id }).first()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SIGN_IN_REQUIRED' } }],
    });
    socket.close();
  });

  test('before connection_init close the connection', async () => {
    const socket = await openSocket(started.gateway.url, null);
    socket.send({ id: '1', type: 'subscribe', payload: { query: changed } });
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  test('with a secret that never was close the connection', async () => {
    await expect(
      openSocket(started.gateway.url, { authorization: 'Bearer there-never-was-such-a-session' }),
    ).rejects.toThrow('4403');
  });

  test('a page of another site gets no connection, our own does', async () => {
    const cookie = `aftercare_session=${agent}`;
    await expect(
      openSocket(started.gateway.url, {}, { headers: { cookie, origin: 'https://evil.example' } }),
    ).rejects.toThrow('403');
    const socket = await openSocket(
      started.gateway.url,
      {},
      { headers: { cookie, origin: started.gateway.url } },
    );
    const ticket = await started.open();
    const subscribed = socket.subscribe(changed, { id: ticket.id, since: 0 });
    expect(await subscribed.first()).toMatchObject({ type: 'next' });
    socket.close();
  });

  test('a mutation or query over WebSocket is refused, and nothing is done', async () => {
    const socket = await socketOf(agent);
    started.asked();
    const mutation = socket.subscribe(
      'mutation { signOut(input: { idempotencyKey: "12345678" }) { __typename } }',
    );
    expect(await mutation.first()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SUBSCRIPTIONS_ONLY' } }],
    });
    expect(await socket.subscribe('{ tickets { totalCount } }').first()).toMatchObject({ type: 'error' });
    expect(started.asked()).toEqual([]);
    socket.close();
  });

  test('a session that ends takes its subscriptions with it', async () => {
    const secret = englishAgent;
    const socket = await socketOf(secret);
    const ticket = await started.open();
    expect(await socket.subscribe(changed, { id: ticket.id, since: 0 }).first()).toMatchObject({
      type: 'next',
    });
    ended.add(secret);
    const connection = await connectNats({ NATS_URL: started.platform.nats.url }, 'identity', true);
    const envelope: EventEnvelope = {
      messageId: randomUUID(),
      type: sessionEnded.name,
      aggregate: 'session',
      aggregateId: sessionIdOf(secret),
      version: 1,
      at: new Date().toISOString(),
      actor: id(2),
      data: { accountId: id(2), accountKind: 'STAFF', reason: 'REVOKED' },
    };
    connection.publish(sessionEnded.subject, JSON.stringify(envelope));
    expect(await socket.closed).toEqual({ code: 4403, reason: 'SIGN_IN_REQUIRED' });
    const { status } = await started.post('{ __typename }', {}, { as: secret });
    expect(status).toBe(401);
    await connection.close();
    ended.delete(secret);
  });
});
