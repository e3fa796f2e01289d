import type { DerivedColumn } from '@aftercare/service-kit/row-write';
import { wordsOf } from '@aftercare/service-kit/search-words';
import { dueTimes } from '../../domain/clock-progress.js';
import type { ServiceLevel } from '../../domain/service-level.js';
import type { Ticket } from '../../domain/ticket.js';

/** The columns that only lists read. Words are cut again only when a text changed: it is the dearest step. */
export function derivedColumns(
  before: Ticket | undefined,
  next: Ticket,
  level: ServiceLevel,
): readonly DerivedColumn[] {
  const dues = [...dueTimes(next.clocks, level)].map(([kind, at]) => [kind, at.toISOString()] as const);
  const nextDueAt = dues.map(([, at]) => at).sort()[0] ?? null;
  const text = searchableText(next);
  return [
    { column: 'due_times', value: JSON.stringify(Object.fromEntries(dues)) },
    { column: 'next_due_at', value: nextDueAt },
    { column: 'queue_key', value: `${next.priority} ${nextDueAt ?? '~'}` }, // a tilde sorts after every instant
    ...(before && searchableText(before) === text
      ? []
      : [
          {
            column: 'search',
            value: wordsOf(text),
            sql: (words: string) => `array_to_tsvector(${words}::text[])`,
          },
        ]),
  ];
}

/** What a search for tickets looks through: number, subject, description, customer. */
const searchableText = (ticket: Ticket): string =>
  [ticket.number, ticket.subject, ticket.description, ticket.customerName ?? ''].join('\n');
