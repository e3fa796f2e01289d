import type {
  Priority,
  SavedTicketViewShownFragment,
  TicketChannel,
  TicketFilter,
  TicketOrder,
  TicketStatus,
  TicketViewBase,
} from '../../generated/graphql.js';
import { channelTexts, priorityTexts, ticketStatusTexts } from '../../text/codes/ticket-codes.js';
import { type ColumnName, columnNames, usualColumns } from './column-names.js';
import { ticketOrderTexts } from '../../text/codes/work-codes.js';

export const ticketViews = ['open', 'mine', 'queue', 'breached', 'calls', 'all'] as const;
export type TicketView = (typeof ticketViews)[number];

/** Which tickets are listed, in which order; it lives in the address, so that "back" and links keep it. */
export interface TicketSelection {
  readonly view: TicketView;
  readonly search: string;
  readonly statuses: readonly TicketStatus[];
  readonly priorities: readonly Priority[];
  readonly channels: readonly TicketChannel[];
  readonly orderBy: TicketOrder;
  readonly columns: readonly ColumnName[];
  /** Id of the kept view that it came from; empty: none. */
  readonly saved: string;
}

export function selectionOf(address: URLSearchParams): TicketSelection {
  const view = ticketViews.find((name) => name === address.get('view')) ?? 'open';
  return {
    view,
    search: address.get('q') ?? '',
    statuses: codesOf(address, 'status', ticketStatusTexts),
    priorities: codesOf(address, 'priority', priorityTexts),
    channels: codesOf(address, 'channel', channelTexts),
    orderBy: codesOf(address, 'order', ticketOrderTexts)[0] ?? (view === 'calls' ? 'CALL_BACK_ASC' : 'QUEUE'),
    columns: columnsFrom(address.get('columns')?.split(',') ?? []),
    saved: address.get('saved') ?? '',
  };
}

/** Only what differs from the beginning stands in the address. */
export function addressOf(selection: TicketSelection): URLSearchParams {
  const address = new URLSearchParams();
  if (selection.view !== 'open') address.set('view', selection.view);
  if (selection.search) address.set('q', selection.search);
  for (const code of selection.statuses) address.append('status', code);
  for (const code of selection.priorities) address.append('priority', code);
  for (const code of selection.channels) address.append('channel', code);
  if (selection.orderBy !== 'QUEUE') address.set('order', selection.orderBy);
  if (selection.columns.join() !== usualColumns.join()) address.set('columns', selection.columns.join());
  if (selection.saved) address.set('saved', selection.saved);
  return address;
}

export function filterOf(selection: TicketSelection, me: string, now: string): TicketFilter {
  return {
    ...viewFilter(selection.view, me, now),
    ...(selection.statuses.length > 0 && { statuses: [...selection.statuses] }),
    ...(selection.priorities.length > 0 && { priorities: [...selection.priorities] }),
    ...(selection.channels.length > 0 && { channels: [...selection.channels] }),
  };
}

function viewFilter(view: TicketView, me: string, now: string): TicketFilter {
  switch (view) {
    case 'open':
      return { open: true };
    case 'mine':
      return { open: true, assigneeIds: [me] };
    case 'queue':
      return { open: true, unassigned: true };
    case 'breached':
      return { open: true, breached: true };
    case 'calls':
      return { open: true, callBackBefore: now };
    case 'all':
      return {};
  }
}

/** What is kept of a selection as a view of one's own. */
export const baseOf = ({
  view,
  statuses,
  priorities,
  channels,
  search,
  orderBy,
  columns,
}: TicketSelection) => ({
  base: view.toUpperCase() as TicketViewBase, // the same names, written small in the address
  statuses: [...statuses],
  priorities: [...priorities],
  channels: [...channels],
  ...(search && { search }),
  orderBy,
  columns: [...columns],
});

/** The selection that a kept view stands for. */
export function savedOf(view: SavedTicketViewShownFragment): TicketSelection {
  const { id, base, statuses, priorities, channels, search, orderBy, columns } = view;
  return {
    view: ticketViews.find((name) => name.toUpperCase() === base) ?? 'open',
    statuses,
    priorities,
    channels,
    search: search ?? '',
    orderBy,
    columns: columnsFrom(columns),
    saved: id,
  };
}

/** Columns that exist, in this order; none: the usual ones. */
function columnsFrom(names: readonly string[]): readonly ColumnName[] {
  const known = names.flatMap((name) => columnNames.find((column) => column === name) ?? []);
  return known.length > 0 ? [...new Set(known)] : usualColumns;
}

export const isNarrowed = ({ search, statuses, priorities, channels }: TicketSelection): boolean =>
  search !== '' || statuses.length + priorities.length + channels.length > 0;

/** Codes that the address names and the table knows; an old bookmark with another one is no error. */
function codesOf<Code extends string>(
  address: URLSearchParams,
  name: string,
  table: Readonly<Record<Code, unknown>>,
): Code[] {
  // The keys of a table of codes are exactly those codes.
  return (Object.keys(table) as Code[]).filter((code) => address.getAll(name).includes(code));
}
