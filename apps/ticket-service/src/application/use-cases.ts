import { assignTicket } from './assign-ticket.js';
import { claimTicket } from './claim-ticket.js';
import { noteOnTicket } from './note-on-ticket.js';
import { openTicket } from './open-ticket.js';
import type { ClassOfCategory, CustomerFile, StaffDirectory, TicketStore } from './ports.js';
import { raiseClockAlarmsWhenDue } from './raise-clock-alarms-when-due.js';
import { replyOnTicket } from './reply-on-ticket.js';
import { resumeTicket } from './resume-ticket.js';
import { startTicket } from './start-ticket.js';
import { waitForOthers } from './wait-for-others.js';

interface Ports {
  readonly tickets: TicketStore;
  readonly customers: CustomerFile;
  readonly staff: StaffDirectory;
  readonly classOfCategory: ClassOfCategory;
}

/** Table of contents: everything that this service does. Its questions are the readers' (ports.ts). */
export const useCases = ({ tickets, customers, staff, classOfCategory }: Ports) => ({
  openTicket: openTicket(tickets, customers, staff, classOfCategory),
  assignTicket: assignTicket(tickets, staff),
  claimTicket: claimTicket(tickets),
  startTicket: startTicket(tickets),
  waitForOthers: waitForOthers(tickets),
  resumeTicket: resumeTicket(tickets),
  replyOnTicket: replyOnTicket(tickets),
  noteOnTicket: noteOnTicket(tickets),
  raiseClockAlarmsWhenDue: raiseClockAlarmsWhenDue(tickets, staff),
});
export type UseCases = ReturnType<typeof useCases>;
