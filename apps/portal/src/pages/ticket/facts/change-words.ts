import {
  channelTexts,
  impactTexts,
  priorityTexts,
  ticketStatusTexts,
  urgencyTexts,
} from '../../../text/codes/ticket-codes.js';
import type { Label, Translate } from '../../../text/language.js';
import type { Text, TextKey } from '../../../text/texts.js';
import { ticketDetails } from '../ticket-details.js';

export interface Change {
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

const fieldNames: Readonly<Record<string, TextKey>> = {
  status: 'tickets.status',
  priority: 'tickets.priority',
  assigneeId: 'tickets.assignee',
  unitId: 'ticket.unit',
  customerId: 'ticket.customer',
  contactId: 'ticket.contact',
  installationId: 'ticket.installation',
  categoryCode: 'ticket.category',
  impact: 'step.impact',
  urgency: 'step.urgency',
  channel: 'ticket.channel',
  subject: 'tickets.subject',
  description: 'ticket.description',
  ...Object.fromEntries(ticketDetails.map(({ name, label }) => [name, label])),
};

const codeTables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  status: ticketStatusTexts,
  priority: priorityTexts,
  impact: impactTexts,
  urgency: urgencyTexts,
  channel: channelTexts,
};

/** One change in words. Ids mean nothing to people: of those only the field is told. */
export function changeWords({ field, from, to }: Change, t: Translate, label: Label): string {
  const name = fieldNames[field] ? t(fieldNames[field]) : field;
  if (isId(from) || isId(to)) return name;
  const table = codeTables[field];
  const word = (value: string | null | undefined) =>
    value === null || value === undefined ? t('form.empty') : table ? label(table, value) : value;
  return `${name}: ${word(from)} → ${word(to)}`;
}

const isId = (value: string | null | undefined) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
