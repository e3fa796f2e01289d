import { optionalText, textOf } from '../../../forms/field.js';
import { CompleteTicketDocument } from '../../../generated/graphql.js';
import { detailsFrom, detailsIn, ticketDetails } from '../ticket-details.js';
import { step } from './step.js';

/** Fills what the record still lacks (TKT-03); no step of the life cycle. */
export const completeTicket = step(CompleteTicketDocument, {
  fields: ({ ticket }) => {
    const file = ticket.customer?.customer;
    return [
      { name: 'subject', label: 'tickets.subject', kind: 'text', required: true, maxLength: 200 },
      { name: 'description', label: 'ticket.description', kind: 'long', required: true, maxLength: 20_000 },
      {
        name: 'contactId',
        label: 'step.contact',
        kind: 'choice',
        choices: (file?.contacts ?? []).map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        name: 'installationId',
        label: 'step.installation',
        kind: 'choice',
        choices: (file?.installations ?? []).map(({ id, serviceCode, productVersion, product }) => ({
          value: id,
          label: [product?.name, productVersion, serviceCode].filter(Boolean).join(' · '),
        })),
      },
      { name: 'productVersion', label: 'hotline.version', kind: 'text', maxLength: 60 },
      ...ticketDetails,
      { name: 'occurredAt', label: 'hotline.occurredAt', kind: 'time', past: true },
    ];
  },
  initial: ({ ticket }) => ({
    subject: ticket.subject,
    description: ticket.description,
    contactId: ticket.contact?.id ?? '',
    installationId: ticket.installation?.id ?? '',
    productVersion: ticket.productVersion ?? '',
    ...detailsIn(ticket),
    occurredAt: ticket.occurredAt ?? '',
  }),
  input: (values) => ({
    subject: textOf(values, 'subject'),
    description: textOf(values, 'description'),
    contactId: optionalText(values, 'contactId'),
    installationId: optionalText(values, 'installationId'),
    productVersion: optionalText(values, 'productVersion'),
    ...detailsFrom(values),
    occurredAt: optionalText(values, 'occurredAt'),
  }),
});
