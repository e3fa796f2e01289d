import { type Field, textOf } from '../../forms/field.js';
import {
  type CustomerVoice,
  type MyTicketPageFragment,
  RejectTicketDocument,
  ReopenTicketDocument,
} from '../../generated/graphql.js';
import { stepsOn } from '../../steps/record-step.js';

const step = stepsOn<MyTicketPageFragment>();
const inPortal: CustomerVoice = 'PORTAL';
const wrong: Field = {
  name: 'reason',
  label: 'link.whatIsWrong',
  kind: 'long',
  required: true,
  maxLength: 4000,
};

/** What can be said of a ticket that seemed to be over; the customer's word in the portal always comes by `PORTAL`. */
export const mySteps = {
  REJECT: step(RejectTicketDocument, {
    fields: () => [wrong],
    input: (values) => ({ via: inPortal, reason: textOf(values, 'reason') }),
  }),
  REOPEN: step(ReopenTicketDocument, {
    fields: () => [wrong],
    input: (values) => ({ reason: textOf(values, 'reason') }),
  }),
};
