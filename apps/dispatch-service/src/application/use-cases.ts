import { carryOutOrders } from './carry-out-orders.js';
import { flagOverrunWhenQuotaReserved } from './flag-overrun-when-quota-reserved.js';
import { noteVisitWhenTicketAsks, withdrawVisitWhenTicketDoes } from './follow-ticket.js';
import { freeOrdersWhenEngineerLeaves } from './free-orders-when-engineer-leaves.js';
import { keepDutyList } from './keep-duty-list.js';
import type * as ports from './ports.js';
import { raiseArrivalAlarmsWhenDue } from './raise-arrival-alarms-when-due.js';
import { receiveVisits } from './receive-visits.js';
import { signReports } from './sign-reports.js';
import { suggestForOrder } from './suggest-for-order.js';
import { verifyVisits } from './verify-visits.js';

interface Ports {
  readonly cases: ports.CaseStore;
  readonly intake: ports.VisitIntake;
  readonly file: ports.VisitFile;
  readonly staff: ports.Staff;
  readonly suggestions: ports.SuggestionSource;
  readonly duties: ports.DutyStore;
  readonly skills: ports.SkillStore;
  readonly signCodes: ports.SignCodes;
}

/** Table of contents: everything that this service does. Its other questions are the readers'. */
export const useCases = ({ cases, intake, file, staff, suggestions, duties, skills, signCodes }: Ports) => ({
  receiveVisits: receiveVisits(intake, file, cases),
  ...verifyVisits(cases, file),
  ...carryOutOrders(cases, staff),
  ...signReports(cases, signCodes),
  suggestForOrder: suggestForOrder(cases, suggestions),
  ...keepDutyList(duties, skills, staff),
  noteVisitWhenTicketAsks: noteVisitWhenTicketAsks(intake),
  withdrawVisitWhenTicketDoes: withdrawVisitWhenTicketDoes(intake, cases),
  flagOverrunWhenQuotaReserved: flagOverrunWhenQuotaReserved(cases),
  freeOrdersWhenEngineerLeaves: freeOrdersWhenEngineerLeaves(cases, staff),
  raiseArrivalAlarmsWhenDue: raiseArrivalAlarmsWhenDue(cases, staff),
});
export type UseCases = ReturnType<typeof useCases>;
