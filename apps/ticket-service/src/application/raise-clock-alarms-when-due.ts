import { raiseAlarms } from '../domain/clock-alarms.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** TKT-09: the ticket's one timer is due: warnings at 50 and 80 %, breach at 100 %, each told once. */
export const raiseClockAlarmsWhenDue =
  (tickets: TicketStore, staff: StaffDirectory) => async (ticketId: string) => {
    const receivers = await staff.alarmReceivers(ticketId);
    await tickets.change({ id: ticketId }, (ticket, act) => raiseAlarms(ticket, receivers, act));
  };
