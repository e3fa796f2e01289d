import { unattachedFiles } from '@aftercare/service-kit/attachment-timer';
import type { TimerHandler } from '@aftercare/service-kit/timers';
import type { UseCases } from '../../application/use-cases.js';
import { clockTimerHandler } from './clock-timer.js';
import { dayTimerHandler } from './day-timers.js';
import { sweepHandler } from './sweeps.js';

/** Everything that happens later, by kind of timer. */
export const ticketTimers = (cases: UseCases): readonly TimerHandler[] => [
  clockTimerHandler(cases.raiseClockAlarmsWhenDue),
  dayTimerHandler('TICKET_REMINDER', cases.remindOfConfirmationWhenDue),
  dayTimerHandler('TICKET_LAPSE', cases.lapseTicketWhenDue),
  dayTimerHandler('TICKET_ARCHIVE', cases.archiveTicketWhenDue),
  sweepHandler(cases),
  unattachedFiles,
  { kind: 'FIRST_CATEGORIES', run: () => cases.plantFirstCategories() }, // scheduled by the migration
];
