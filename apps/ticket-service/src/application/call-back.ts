import type { InputOf } from '@aftercare/contracts/define';
import type { callBack as command } from '@aftercare/contracts/ticket/work-commands';
import { callBack as call } from '../domain/parking.js';
import type { TicketStore } from './ports.js';

/** TKT-11: the promised call. */
export const callBack = (tickets: TicketStore) => (input: InputOf<typeof command>) => {
  const callBackAt = input.callBackAt === undefined ? null : new Date(input.callBackAt);
  return tickets.change(input, (ticket, act) => call(ticket, { ...input, callBackAt }, act));
};
