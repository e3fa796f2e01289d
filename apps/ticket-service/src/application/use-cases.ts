import { addCategory } from './add-category.js';
import { agreeTime } from './agree-time.js';
import { amendVisitRequest } from './amend-visit-request.js';
import { answerTicketLink } from './answer-ticket-link.js';
import { applyCategoryPreset } from './apply-category-preset.js';
import { archiveTicketWhenDue } from './archive-ticket-when-due.js';
import type { ArticleDrafts } from './article-drafts.js';
import { assessTicket } from './assess-ticket.js';
import { assignTicket } from './assign-ticket.js';
import { callBack } from './call-back.js';
import { cancelTicket } from './cancel-ticket.js';
import type { CategoryStore } from './category-ports.js';
import { changeCategory } from './change-category.js';
import { changePriority } from './change-priority.js';
import { changeTicketSettings } from './change-ticket-settings.js';
import { claimTicket } from './claim-ticket.js';
import { closeTicket } from './close-ticket.js';
import { completeTicket } from './complete-ticket.js';
import { confirmTicket } from './confirm-ticket.js';
import { escalateTicket } from './escalate-ticket.js';
import { followAgreementWhenItChanges } from './follow-agreement-when-it-changes.js';
import { followVisitWhenDispatchTells } from './follow-visit-when-dispatch-tells.js';
import { handOverTicket } from './hand-over-ticket.js';
import type { HistoryFile, HistoryStore } from './history-ports.js';
import { identifyCustomer } from './identify-customer.js';
import { issueTicketLink } from './issue-ticket-link.js';
import { lapseTicketWhenDue } from './lapse-ticket-when-due.js';
import type { TicketLinks } from './link-ports.js';
import type { SecretOfLink } from './link-secret.js';
import { logCall } from './log-call.js';
import { lookAtTicketLink } from './look-at-ticket-link.js';
import { noteOnTicket } from './note-on-ticket.js';
import { openTicket } from './open-ticket.js';
import { parkTicket } from './park-ticket.js';
import { passOnWorkWhenPersonLeaves } from './pass-on-work-when-person-leaves.js';
import { plantFirstCategories } from './plant-first-categories.js';
import type { ChooseCategory, CustomerFile, StaffDirectory, TicketFiles, TicketStore } from './ports.js';
import { proposeSolution } from './propose-solution.js';
import { raiseClockAlarmsWhenDue } from './raise-clock-alarms-when-due.js';
import { recategoriseTicket } from './recategorise-ticket.js';
import { recordAttempt } from './record-attempt.js';
import { recordConsent } from './record-consent.js';
import { recordTicketHistory } from './record-ticket-history.js';
import { recountClocksWhenCalendarChanges } from './recount-clocks-when-calendar-changes.js';
import { refreshCustomerWhenItChanges } from './refresh-customer-when-it-changes.js';
import { rejectTicket } from './reject-ticket.js';
import { remindOfConfirmationWhenDue } from './remind-of-confirmation-when-due.js';
import { reopenTicket } from './reopen-ticket.js';
import { replyOnTicket } from './reply-on-ticket.js';
import { requestVisit } from './request-visit.js';
import { resolveTicket } from './resolve-ticket.js';
import { resumeTicket } from './resume-ticket.js';
import { retireCategory } from './retire-category.js';
import type { SettingsStore } from './settings-ports.js';
import { startTicket } from './start-ticket.js';
import { triageTicket } from './triage-ticket.js';
import { waitForOthers } from './wait-for-others.js';
import { withdrawVisitRequest } from './withdraw-visit-request.js';

export interface Ports {
  readonly tickets: TicketStore;
  readonly customers: CustomerFile;
  readonly staff: StaffDirectory;
  readonly chooseCategory: ChooseCategory;
  readonly categories: CategoryStore;
  readonly settings: SettingsStore;
  readonly articles: ArticleDrafts;
  readonly files: TicketFiles;
  readonly links: TicketLinks;
  readonly secretOfLink: SecretOfLink;
  readonly history: HistoryStore;
  readonly historyFile: HistoryFile;
}

/** Table of contents: everything that tickets can do. Its questions are the readers' (ports.ts). */
export const useCases = ({
  tickets,
  customers,
  staff,
  chooseCategory,
  categories,
  settings,
  articles,
  files,
  links,
  secretOfLink,
  history,
  historyFile,
}: Ports) => ({
  // intake
  openTicket: openTicket(tickets, customers, staff, chooseCategory),
  identifyCustomer: identifyCustomer(tickets, customers, staff),
  completeTicket: completeTicket(tickets, customers),
  assessTicket: assessTicket(tickets),
  triageTicket: triageTicket(tickets, chooseCategory),
  recategoriseTicket: recategoriseTicket(tickets, chooseCategory),
  changePriority: changePriority(tickets),

  // work
  assignTicket: assignTicket(tickets, staff),
  claimTicket: claimTicket(tickets),
  handOverTicket: handOverTicket(tickets, staff),
  escalateTicket: escalateTicket(tickets, staff),
  startTicket: startTicket(tickets),
  waitForOthers: waitForOthers(tickets),
  resumeTicket: resumeTicket(tickets),
  parkTicket: parkTicket(tickets),
  callBack: callBack(tickets),
  recordAttempt: recordAttempt(tickets),
  agreeTime: agreeTime(tickets),
  requestVisit: requestVisit(tickets, customers),
  amendVisitRequest: amendVisitRequest(tickets, customers),
  withdrawVisitRequest: withdrawVisitRequest(tickets),

  // solution and end
  proposeSolution: proposeSolution(tickets, articles),
  recordConsent: recordConsent(tickets),
  resolveTicket: resolveTicket(tickets),
  confirmTicket: confirmTicket(tickets),
  rejectTicket: rejectTicket(tickets),
  closeTicket: closeTicket(tickets, staff, articles),
  reopenTicket: reopenTicket(tickets, staff),
  cancelTicket: cancelTicket(tickets),

  // conversation
  replyOnTicket: replyOnTicket(tickets, articles, files),
  noteOnTicket: noteOnTicket(tickets, files),
  logCall: logCall(tickets, customers),
  issueTicketLink: issueTicketLink(tickets, links, secretOfLink),
  lookAtTicketLink: lookAtTicketLink(tickets, links),
  answerTicketLink: answerTicketLink(tickets, links),

  // history of another system
  recordTicketHistory: recordTicketHistory(history, historyFile),

  // rules
  addCategory: addCategory(categories),
  changeCategory: changeCategory(categories),
  retireCategory: retireCategory(categories),
  applyCategoryPreset: applyCategoryPreset(categories),
  changeTicketSettings: changeTicketSettings(settings),

  // by timer and by event
  raiseClockAlarmsWhenDue: raiseClockAlarmsWhenDue(tickets, staff),
  remindOfConfirmationWhenDue: remindOfConfirmationWhenDue(tickets),
  lapseTicketWhenDue: lapseTicketWhenDue(tickets),
  archiveTicketWhenDue: archiveTicketWhenDue(tickets),
  plantFirstCategories: plantFirstCategories(categories),
  refreshCustomerWhenItChanges: refreshCustomerWhenItChanges(tickets),
  followAgreementWhenItChanges: followAgreementWhenItChanges(tickets),
  recountClocksWhenCalendarChanges: recountClocksWhenCalendarChanges(tickets),
  passOnWorkWhenPersonLeaves: passOnWorkWhenPersonLeaves(tickets, staff),
  followVisitWhenDispatchTells: followVisitWhenDispatchTells(tickets),
});
export type UseCases = ReturnType<typeof useCases>;
