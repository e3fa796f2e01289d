import { z } from 'zod';
import { longText, text } from '../text.js';

/**
 * TKT-03: what is taken down with a request as it was said, and has no rule of its own. A line here puts a field into the
 * commands that open and complete a ticket, into its record and its view; `docs/how-to/add-a-field.md` says what else.
 */
const ticketDetails = z.object({
  environment: longText(4_000),
  /** The sender's own number for it. */
  externalReference: text(100),
});

export type TicketDetails = { readonly [Detail in keyof typeof ticketDetails.shape]: string | null };

/** In a command: each may be left out. */
export const detailInputs = ticketDetails.partial().shape;

const names = ticketDetails.keyof().options;

/** In a view: null for what nobody said. */
export const detailViews = Object.fromEntries(names.map((name) => [name, z.string().nullable()])) as Record<
  keyof TicketDetails,
  z.ZodNullable<z.ZodString>
>; // fromEntries forgets the names, which `names` holds

/** The details that a command tells; null for the others. */
export const detailsOf = (told: { readonly [Detail in keyof TicketDetails]?: string | undefined }) =>
  Object.fromEntries(names.map((name) => [name, told[name] ?? null])) as unknown as TicketDetails; // the same
