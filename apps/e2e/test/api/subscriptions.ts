import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { password } from '../support/company.js';
import { listen } from '../support/live.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, startedTicket } from '../support/ticket.js';

const changed =
  'subscription ($id: ID!, $since: Int) { ticketChanged(id: $id, sinceVersion: $since) { id version status } }';
interface Changed {
  readonly ticketChanged: { readonly id: string; readonly version: number; readonly status: string };
}

export function subscriptions(world: () => World): void {
  test('COM-17: a change comes over WebSocket as the record is now, and what was missed comes on reconnecting', async () => {
    const engineer = await world().as('engineer');
    const ticket = await startedTicket(world(), ofCustomer(world(), 0));
    const variables = { id: ticket.id, since: ticket.version };
    const live = listen<Changed>(world().url, engineer, changed, variables);
    const waiting = await done(engineer, 'waitForOthers', { id: ticket.id, reason: 'CUSTOMER', note: '等' });
    await eventually(() =>
      live.values.some(({ ticketChanged }) => ticketChanged.version === waiting.version),
    );
    expect(live.values.at(-1)?.ticketChanged).toEqual({
      id: ticket.id,
      version: waiting.version,
      status: 'WAITING_CUSTOMER',
    });
    await live.stop();
    const resumed = await done(engineer, 'resumeTicket', { id: ticket.id });
    const again = listen<Changed>(world().url, engineer, changed, { id: ticket.id, since: waiting.version });
    await eventually(() => again.values.length > 0);
    expect(again.values[0]?.ticketChanged).toEqual({
      id: ticket.id,
      version: resumed.version,
      status: 'IN_PROGRESS',
    });
    await again.stop();
  });

  test('COM-17: a list tells what came into its filter, to those alone who may see it', async () => {
    const query =
      'subscription ($filter: TicketFilter) { ticketListChanged(filter: $filter) { ticketId ticket { status } } }';
    interface Heard {
      readonly ticketListChanged: {
        readonly ticketId: string;
        readonly ticket: { readonly status: string } | null;
      };
    }
    const filter = { statuses: ['WAITING_CUSTOMER'] };
    const mine = listen<Heard>(world().url, await world().as('engineer'), query, { filter });
    const elsewhere = listen<Heard>(world().url, await world().as('elsewhere'), query, { filter });
    const engineer = await world().as('engineer');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    await eventually(
      async () => {
        await done(engineer, 'waitForOthers', { id, reason: 'CUSTOMER', note: '等' });
        await done(engineer, 'resumeTicket', { id });
        return mine.values.some(({ ticketListChanged }) => ticketListChanged.ticketId === id);
      },
      { withinMs: 15_000 },
    );
    expect(elsewhere.values).toEqual([]);
    await mine.stop();
    await elsewhere.stop();
  });

  test('COM-03, COM-17: a new complaint is told to those who may read it, and to nobody else', async () => {
    const query = 'subscription ($kinds: [FollowedKind!]!) { recordsChanged(kinds: $kinds) { kind id } }';
    interface Heard {
      readonly recordsChanged: { readonly kind: string; readonly id: string | null };
    }
    const kinds = ['COMPLAINT', 'WORK_ORDER'];
    const quality = listen<Heard>(world().url, await world().as('quality'), query, { kinds });
    const elsewhere = listen<Heard>(world().url, await world().as('elsewhere-manager'), query, { kinds });
    const unread = listen<Heard>(world().url, await world().as('engineer'), query, { kinds });
    const hotline = await world().as('hotline');
    const { customerId, contactId } = ofCustomer(world(), 0);
    const complaint = { channel: 'PHONE', class: 'LATENESS', customerId, contactId, description: '无人联系' };
    const filed = new Set<string>();
    // the first may be filed before the subscription stands
    const heard = await eventually(async () => {
      const fields = '... on ComplaintChanged { complaint { id } }';
      const made = await hotline.change<{ complaint: { id: string } }>('fileComplaint', complaint, fields);
      filed.add(made.complaint.id);
      return quality.values.find(({ recordsChanged: { id } }) => id !== null && filed.has(id));
    });
    expect(heard.recordsChanged.kind).toBe('COMPLAINT');
    expect(elsewhere.values).toEqual([]);
    // who may not read complaints at all goes on hearing of the other kinds
    expect([unread.values, unread.errors]).toEqual([[], []]);
    await unread.stop();
    await quality.stop();
    await elsewhere.stop();
  });

  test('COM-17, COM-04: nobody without a session hears anything, and a session that ends hears no more', async () => {
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const nobody = listen(world().url, world().anonymous, changed, { id, since: 0 });
    await eventually(() => nobody.errors.length > 0);
    expect(nobody.values).toEqual([]);
    expect(nobody.errors.join()).toContain('SIGN_IN_REQUIRED');
    const leaving = await world().anonymous.signedIn('engineer', password);
    const live = listen<Changed>(world().url, leaving, changed, { id, since: 0 });
    await eventually(() => live.values.length > 0);
    await leaving.change('signOut', {}, '... on Done { done }');
    await eventually(() => live.errors.length > 0);
    expect(live.errors.join()).toContain('SIGN_IN_REQUIRED');
    await nobody.stop();
  });
}
