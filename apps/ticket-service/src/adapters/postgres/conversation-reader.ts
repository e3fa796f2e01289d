import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { EntryKind, EntryView, listConversation } from '@aftercare/contracts/ticket/conversation';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { ticketVisible } from './ticket-policy.js';

const oldestFirst: KeysetSort = {
  column: 'e.position',
  type: 'bigint',
  direction: 'asc',
  nullable: false,
  id: 'e.id',
};

type Row = Omit<EntryView, 'at'> & { readonly at: Date };

const columns = `e.id, e.ticket_id AS "ticketId", e.position, e.kind, e.at, e.author, e.author_kind AS "authorKind",
                 e.body, e.mentioned_ids AS "mentionedIds", e.channel, e.call, e.step`;

const publicKinds: readonly EntryKind[] = ['CUSTOMER_MESSAGE', 'REPLY'];

/** TKT-12: words, calls and steps in one order. Contacts get the public ones, by whatever way they ask. */
export class ConversationReader {
  constructor(private readonly database: Database) {}

  async list({
    ticketId,
    kinds,
    page,
  }: InputOf<typeof listConversation>): Promise<OutputOf<typeof listConversation>> {
    await this.refuseHidden(ticketId);
    const p = new Parameters();
    const wanted = kinds ? `e.kind = ANY(${p.bind(kinds)}::text[])` : 'true';
    const { rows } = await sqlFor(this.database).query<Row & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(oldestFirst)} FROM ticket_entry e JOIN ticket t ON t.id = e.ticket_id
       WHERE e.ticket_id = ${p.bind(ticketId)} AND ${wanted} AND ${entryVisible(p)}
         AND ${keysetCondition(oldestFirst, page.after, p)}
       ${keysetOrder(oldestFirst)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(oldestFirst, rows, page.first, ({ sortKey: _key, ...row }) => entryView(row));
  }

  async byIds(ids: readonly string[]): Promise<EntryView[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns} FROM ticket_entry e JOIN ticket t ON t.id = e.ticket_id
       WHERE e.id = ANY(${p.bind(ids)}::uuid[]) AND ${entryVisible(p)}`,
      p.values,
    );
    return rows.map(entryView);
  }

  /** An empty conversation would say that there is such a ticket. */
  private async refuseHidden(ticketId: string): Promise<void> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query(
      `SELECT 1 FROM ticket t WHERE t.id = ${p.bind(ticketId)} AND ${ticketVisible(currentScope(), p)}`,
      p.values,
    );
    if (rows.length === 0) throw notFound('ticket', ticketId, ['ticketId']);
  }
}

function entryVisible(p: Parameters): string {
  const scope = currentScope();
  const seen = ticketVisible(scope, p);
  return scope.kind === 'customer' ? `${seen} AND e.kind = ANY(${p.bind(publicKinds)}::text[])` : seen;
}

const entryView = ({ at, ...row }: Row): EntryView => ({ ...row, at: at.toISOString() });
