import type { TicketSettingsView } from '@aftercare/contracts/ticket/settings';
import {
  impact,
  urgency,
  type Impact,
  type Priority,
  type Urgency,
} from '@aftercare/contracts/ticket/ticket-codes';
import { DomainError } from '@aftercare/domain-kit/domain-error';

/** The rules an administrator can set; one record. */
export type TicketSettings = TicketSettingsView;

/** TKT-07: every pair of impact and urgency has one priority. */
export function refuseIncompleteMatrix({ priorityMatrix }: Pick<TicketSettings, 'priorityMatrix'>): void {
  const pairs = new Set(priorityMatrix.map((cell) => `${cell.impact} ${cell.urgency}`));
  if (pairs.size < impact.options.length * urgency.options.length || pairs.size < priorityMatrix.length) {
    throw new DomainError('MATRIX_INCOMPLETE', {}, ['priorityMatrix']);
  }
}

const row = (of: Impact, ...priorities: readonly [Priority, Priority, Priority, Priority]) => {
  const urgencies: readonly Urgency[] = ['NOW', 'TODAY', 'THIS_WEEK', 'CAN_WAIT'];
  return urgencies.map((each, index) => ({ impact: of, urgency: each, priority: priorities[index] ?? 'P4' }));
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
