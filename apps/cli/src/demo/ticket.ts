import type { Person } from './person.js';

export interface Clock {
  readonly kind: string;
  readonly status: string;
  readonly stage: string;
  readonly result: string | null;
  readonly dueAt: string | null;
  /** Time that counted, without pauses. */
  readonly usedMs: number;
}

/** What the story looks at of a ticket after each move. */
export interface TicketNow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly failedAttempts: number;
  readonly proposedNextSteps: readonly string[];
  readonly firstResponseAt: string | null;
  readonly clocks: readonly Clock[];
  readonly solutions: readonly {
    readonly id: string;
    readonly consent: string;
    readonly consentVia: string | null;
  }[];
}

const fields = `id number version status failedAttempts proposedNextSteps firstResponseAt
  clocks { kind status stage result dueAt usedMs } solutions { id consent consentVia }`;

/** Does a step on a ticket; answers the ticket after it. */
export async function move(who: Person, mutation: string, input: object): Promise<TicketNow> {
  const { ticket } = await who.does<{ ticket: TicketNow }>(
    mutation,
    input,
    `... on TicketChanged { ticket { ${fields} } }`,
  );
  return ticket;
}

/** The ticket as this person sees it; null: not at all. */
export async function ticketFor(who: Person, id: string): Promise<TicketNow | null> {
  const { node } = await who.read<{ node: TicketNow | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Ticket { ${fields} } } }`,
    { id },
  );
  return node;
}

/** The clock of this kind that was started last. */
export const clockOf = (ticket: TicketNow, kind: string): Clock | undefined =>
  ticket.clocks.filter((clock) => clock.kind === kind).at(-1);
