import { type Field, optionalText, type Values } from '../../forms/field.js';
import type { TicketPageFragment } from '../../generated/graphql.js';

/** TKT-03: what is taken down as it was said. A line here asks for a detail, shows it and names its changes. */
export const ticketDetails = [
  { name: 'environment', label: 'ticket.environment', kind: 'long', maxLength: 4000 },
  { name: 'externalReference', label: 'ticket.externalReference', kind: 'text', maxLength: 100 },
] as const satisfies readonly Field[];

const eachDetail = <T>(valueOf: (name: (typeof ticketDetails)[number]['name']) => T) =>
  Object.fromEntries(ticketDetails.map(({ name }) => [name, valueOf(name)]));

export const detailsIn = (ticket: TicketPageFragment) => eachDetail((name) => ticket[name] ?? '');

export const detailsFrom = (values: Values) => eachDetail((name) => optionalText(values, name));
