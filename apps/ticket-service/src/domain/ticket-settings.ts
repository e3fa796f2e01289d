import type { TicketSettingsView } from '@aftercare/contracts/ticket/settings';
import type { Impact, Priority, Urgency } from '@aftercare/contracts/ticket/ticket-codes';

/** The rules an administrator can set; one record. */
export type TicketSettings = TicketSettingsView;

const row = (impact: Impact, ...priorities: readonly [Priority, Priority, Priority, Priority]) => {
  const urgencies: readonly Urgency[] = ['NOW', 'TODAY', 'THIS_WEEK', 'CAN_WAIT'];
  return urgencies.map((urgency, index) => ({ impact, urgency, priority: priorities[index] ?? 'P4' }));
};

/** What holds until an administrator changes it. */
export const defaultSettings: TicketSettings = {
  id: '00000000-0000-7000-8000-000000000001',
  version: 0,
  priorityMatrix: [
    ...row('WHOLE_BUSINESS', 'P1', 'P1', 'P2', 'P3'),
    ...row('DEPARTMENT', 'P1', 'P2', 'P3', 'P3'),
    ...row('PERSON', 'P2', 'P3', 'P3', 'P4'),
    ...row('NONE', 'P3', 'P4', 'P4', 'P4'),
  ],
  raiseForKey: 1,
  raiseForVip: 1,
  remindAfterWorkingDays: 3,
  lapseAfterWorkingDays: 7,
  lapseAllowed: true,
  reopenWithinDays: 14,
  archiveAfterDays: 90,
};
