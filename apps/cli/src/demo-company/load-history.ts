import { maxHistoryRows, recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import type { DeskPerson } from '../platform/desk.js';
import type { demoHistory } from './history.js';

type Tickets = ReturnType<typeof demoHistory>;

const source = 'demo-company';

/** Three months of the desk, taken over as any other desk's history is; rows are numbered in their order. */
export async function loadHistory(admin: DeskPerson, tickets: Tickets): Promise<number> {
  let row = 0;
  let batch: Tickets[number][] = [];
  for (const ticket of tickets) {
    const rows = ticket.rows.map((each) => ({ ...each, row: (row += 1) }));
    if (rowsOf(batch) + rows.length > maxHistoryRows) await send();
    batch.push({ ...ticket, rows });
  }
  await send();
  return row;

  async function send(): Promise<void> {
    const first = batch[0]?.rows[0]?.row;
    if (first === undefined) return;
    await admin.command(recordTicketHistory, `demo:history:${first}`, { source, tickets: batch });
    batch = [];
  }
}

const rowsOf = (tickets: readonly Tickets[number][]) =>
  tickets.reduce((sum, { rows }) => sum + rows.length, 0);
