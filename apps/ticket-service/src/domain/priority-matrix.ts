import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import {
  priority as priorityCodes,
  type Impact,
  type Priority,
  type Urgency,
} from '@aftercare/contracts/ticket/ticket-codes';
import type { TicketSettings } from './ticket-settings.js';

/** TKT-07: impact × urgency by the matrix, raised for key and VIP customers. Not weighed yet: one person, today. */
export function priorityOf(
  settings: TicketSettings,
  impact: Impact | null,
  urgency: Urgency | null,
  level: CustomerLevel | null,
): Priority {
  const wanted = { impact: impact ?? 'PERSON', urgency: urgency ?? 'TODAY' };
  const cell = settings.priorityMatrix.find(
    (it) => it.impact === wanted.impact && it.urgency === wanted.urgency,
  );
  const steps = level === 'VIP' ? settings.raiseForVip : level === 'KEY' ? settings.raiseForKey : 0;
  return raise(cell?.priority ?? 'P4', steps);
}

function raise(priority: Priority, steps: number): Priority {
  const order = priorityCodes.options; // P1 first
  return order[Math.max(0, order.indexOf(priority) - steps)] ?? 'P1';
}
