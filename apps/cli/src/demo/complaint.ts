import type { Customer } from './chapters/00-customer.js';
import type { Person } from './person.js';
import type { TicketNow } from './ticket.js';

interface ComplaintClock {
  readonly kind: string;
  readonly targetMs: number;
  readonly dueAt: string;
  readonly result: string | null;
}

/** What the story looks at of a complaint after each move. */
export interface ComplaintNow {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly valid: boolean | null;
  readonly generalManagerContactNeeded: boolean;
  readonly measures: readonly { readonly id: string; readonly state: string }[];
  readonly questions: readonly { readonly answer: string | null }[];
  readonly clocks: readonly ComplaintClock[];
}

const fields = `id number status valid generalManagerContactNeeded measures { id state } questions { answer }
  clocks { kind targetMs dueAt result }`;

/** Does a step on a complaint; answers the complaint after it. */
export async function deal(who: Person, mutation: string, input: object): Promise<ComplaintNow> {
  const { complaint } = await who.does<{ complaint: ComplaintNow }>(
    mutation,
    input,
    `... on ComplaintChanged { complaint { ${fields} } }`,
  );
  return complaint;
}

/** The complaint as this person sees it; null: not at all. */
export async function complaintFor(who: Person, id: string): Promise<ComplaintNow | null> {
  const { node } = await who.read<{ node: ComplaintNow | null }>(
    `query ($id: ID!) { node(id: $id) { ... on Complaint { ${fields} } } }`,
    { id },
  );
  return node;
}

/** The clock of this kind that was started last. */
export const clockIn = (complaint: ComplaintNow, kind: string): ComplaintClock | undefined =>
  complaint.clocks.filter((clock) => clock.kind === kind).at(-1);

/** What every complaint of this story says. */
export const filed = (customer: Customer, ticket: TicketNow) => ({
  channel: 'PHONE',
  class: 'LATENESS',
  customerId: customer.id,
  contactId: customer.contactId,
  ticketId: ticket.id,
});
