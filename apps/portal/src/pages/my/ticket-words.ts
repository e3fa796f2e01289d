import type { ConsentState, TicketStatus } from '../../generated/graphql.js';

/** Where a ticket stands, as the customer sees it: first of all whose turn it is. */
export type MyState =
  | 'consent'
  | 'confirm'
  | 'answer'
  | 'received'
  | 'working'
  | 'others'
  | 'release'
  | 'solved'
  | 'lapsed'
  | 'closed'
  | 'cancelled'
  | 'merged';

interface Standing {
  readonly status: TicketStatus;
  readonly solutions: readonly { readonly consent: ConsentState }[];
}

/** A proposal that waits for the customer's word goes before what is done meanwhile (TKT-20). */
export function stateOf({ status, solutions }: Standing): MyState {
  const state = states[status];
  return solutions.at(-1)?.consent === 'ASKED' && underWork.has(state) ? 'consent' : state;
}

/** We wait for the customer. */
export const isAsked = (ticket: Standing): boolean => asked.has(stateOf(ticket));

const asked: ReadonlySet<MyState> = new Set(['consent', 'confirm', 'answer']);
const underWork: ReadonlySet<MyState> = new Set(['answer', 'working', 'others', 'release']);

const states: Readonly<Record<TicketStatus, MyState>> = {
  NEW: 'received',
  TRIAGED: 'received',
  ASSIGNED: 'received',
  IN_PROGRESS: 'working',
  WAITING_CUSTOMER: 'answer',
  WAITING_THIRD_PARTY: 'others',
  WAITING_RELEASE: 'release',
  PARKED: 'working',
  RESOLVED: 'confirm',
  CONFIRMED: 'solved',
  LAPSED: 'lapsed',
  CLOSED: 'closed',
  ARCHIVED: 'closed',
  CANCELLED: 'cancelled',
  MERGED: 'merged',
};
