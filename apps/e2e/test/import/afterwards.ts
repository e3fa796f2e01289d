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
      events: await count('analytics', 'event_archive WHERE imported'),
      timers: await count('ticket', 'timer'),
      surveys: await count('customer', 'survey'),
      notices: await count('notification', 'notice'),
      mails: await mailCount(),
    };
    const { told } = await runImport(world(), ['incident-log', fileWith('quiet.csv', asCsv(lines))]);
    expect(told?.differences).toEqual([]);
    await eventually(async () => {
      const now = await count('analytics', 'event_archive WHERE imported');
      return now - before.events === lines.length;
    });
    for (const service of ['customer', 'notification', 'dispatch']) {
      await eventually(async () => {
        const { rows } = await poolOf(service).query<{ n: number }>(
          `SELECT coalesce(sum(version), 0)::int AS n FROM inbox WHERE aggregate = 'ticket'`,
        );
        return (rows[0]?.n ?? 0) >= lines.length;
      });
    }
    expect(await count('ticket', 'timer')).toBe(before.timers);
    expect(await count('customer', 'survey')).toBe(before.surveys);
    expect(await count('notification', 'notice')).toBe(before.notices);
    expect(await mailCount()).toBe(before.mails);
    expect(await count('analytics', 'event_archive WHERE imported AND at > now()')).toBe(0);
  });

  test('COM-11, TKT-11: an imported ticket is live for what people do with it: reopened, answered, told', async () => {
    const support = await world().as('support');
    const id = await ticketOf('INC0020001');
    const reopened = await support.change<{ ticket: { status: string; reopenCount: number } }>(
      'reopenTicket',
      { id, reason: '又出现了' },
      '... on TicketChanged { ticket { status reopenCount } }',
    );
    expect(reopened).toEqual({ ticket: { status: 'IN_PROGRESS', reopenCount: 1 } });
    const replied = await support.change<{ ticket: { version: number } }>(
      'replyOnTicket',
      { id, body: '我们马上处理' },
      '... on TicketChanged { ticket { version } }',
    );
    const rows = lines.filter((line) => line['number'] === 'INC0020001').length;
    expect(replied.ticket.version).toBe(rows + 2);
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
    const { customers } = await admin.get<{
      customers: { edges: { node: { timeline: { edges: { node: { event: string } }[] } } }[] };
    }>(
      '{ customers(search: "ServiceNow", first: 1) { edges { node { timeline(first: 100) { edges { node { event } } } } } } }',
    );
    const events = customers.edges[0]?.node.timeline.edges.map(({ node: line }) => line.event) ?? [];
    expect(new Set(events)).toEqual(
      new Set([
        'customer.registered',
        'ticket.opened',
        'ticket.historyRecorded',
        'ticket.reopened',
        'ticket.replied',
      ]),
    );
  });
}
