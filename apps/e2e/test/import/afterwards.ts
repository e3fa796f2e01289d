import { expect, test } from '@jest/globals';
import { eventually } from '@aftercare/test-kit/eventually';
import type { World } from '../support/platform.js';
import { fileWith, runImport } from './run-import.js';
import { asCsv, smallLog } from './small-log.js';

const lines = smallLog(20, 20, new Date());

/** What follows from imported history: nothing by itself, and everything that people do with it. */
export function afterwards(world: () => World): void {
  const poolOf = (service: string) => {
    const database = world().platform.services.get(service)?.database;
    if (!database) throw new Error(`${service} was started with the world`);
    return database.pool;
  };
  const count = async (service: string, from: string) => {
    const { rows } = await poolOf(service).query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`);
    return rows[0]?.n ?? 0;
  };
  const mailCount = async () => {
    const mails = (await (await fetch(`${world().mails.pageUrl}mails.json`)).json()) as unknown[]; // what the mail catcher answers
    return mails.length;
  };
  const ticketOf = async (number: string) => {
    const admin = await world().as('admin');
    const { tickets } = await admin.get<{ tickets: { edges: { node: { id: string } }[] } }>(
      'query ($search: String!) { tickets(search: $search, first: 1) { edges { node { id } } } }',
      { search: number },
    );
    return tickets.edges[0]?.node.id;
  };

  test('COM-11, ANA-01: every event is archived as imported, at its own time; nobody is told, no survey opens, no timer waits', async () => {
    const before = {
      timers: await count('ticket', 'timer'),
      surveys: await count('customer', 'survey'),
      notices: await count('notification', 'notice'),
      mails: await mailCount(),
    };
    const { told } = await runImport(world(), ['incident-log', fileWith('quiet.csv', asCsv(lines))]);
    expect(told?.differences).toEqual([]);
    const { rows: tickets } = await poolOf('ticket').query<{ id: string }>(
      'SELECT ticket_id AS id FROM history_ticket WHERE source = $1',
      [told?.source],
    );
    const ids = tickets.map(({ id }) => id);
    const seen = (service: string, statement: string) =>
      eventually(
        async () => {
          const { rows } = await poolOf(service).query<{ n: number }>(statement, [ids]);
          return rows[0]?.n === lines.length;
        },
        { withinMs: 60_000 },
      );
    await seen(
      'analytics',
      'SELECT count(*)::int AS n FROM event_archive WHERE aggregate_id = ANY($1) AND imported AND at < now()',
    );
    for (const service of ['customer', 'notification', 'dispatch']) {
      await seen(service, 'SELECT sum(version)::int AS n FROM inbox WHERE aggregate_id = ANY($1)');
    }
    expect(await count('ticket', 'timer')).toBe(before.timers);
    expect(await count('customer', 'survey')).toBe(before.surveys);
    expect(await count('notification', 'notice')).toBe(before.notices);
    expect(await mailCount()).toBe(before.mails);
  });

  test('COM-11, TKT-11: an imported ticket is live for what people do with it: reopened for whoever takes it, answered', async () => {
    const support = await world().as('support');
    const id = await ticketOf('INC0020001');
    const reopened = await support.change<{ ticket: { status: string; reopenCount: number } }>(
      'reopenTicket',
      { id, reason: '又出现了' },
      '... on TicketChanged { ticket { status reopenCount } }',
    );
    expect(reopened).toEqual({ ticket: { status: 'TRIAGED', reopenCount: 1 } }); // nobody here had it: to the queue
    const replied = await support.change<{ ticket: { version: number } }>(
      'replyOnTicket',
      { id, body: '我们马上处理' },
      '... on TicketChanged { ticket { version } }',
    );
    const rows = lines.filter((line) => line['number'] === 'INC0020001').length;
    expect(replied.ticket.version).toBe(rows + 3); // reopened, to the queue, answered
  });

  test('COM-11, CUS-05: the history stands on the ticket page and in the timeline of its customer, in order', async () => {
    const admin = await world().as('admin');
    const id = await ticketOf('INC0020002');
    const { node } = await admin.get<{
      node: {
        conversation: {
          edges: { node: { at: string; body: string | null; step: { text: string } | null } }[];
        };
      };
    }>(
      `query ($id: ID!) { node(id: $id) { ... on Ticket {
         conversation(first: 50) { edges { node { at body step { text } } } } } } }`,
      { id },
    );
    const own = lines.filter((line) => line['number'] === 'INC0020002');
    expect(node.conversation.edges.length).toBe(own.length);
    expect(node.conversation.edges.slice(1).map(({ node: entry }) => entry.step?.text)).toEqual(
      own.slice(1).map((line) => `历史记录：${line['incident_state']}`),
    );
    await eventually(async () => {
      const { customers } = await admin.get<{
        customers: { edges: { node: { timeline: { edges: { node: { event: string; at: string } }[] } } }[] };
      }>(
        '{ customers(search: "ServiceNow", first: 1) { edges { node { timeline(first: 100) { edges { node { event at } } } } } } }',
      );
      const entries = customers.edges[0]?.node.timeline.edges.map(({ node: line }) => line) ?? [];
      const times = entries.map(({ at }) => at);
      expect(times).toEqual(times.toSorted().toReversed());
      expect(entries.map(({ event }) => event)).toEqual(
        expect.arrayContaining(['ticket.historyRecorded', 'ticket.reopened', 'ticket.replied']),
      );
      return true;
    });
  });
}
