import { clockBreached, clockWarned } from '@aftercare/contracts/ticket/ticket-events';
import { earliest } from '@aftercare/domain-kit/instant';
import { nextStageAt } from '@aftercare/work-calendar/clock/clock-stages';
import { calendarOf, type ServiceLevel } from './service-level.js';
import { advanceClocks, type ClockAlarm } from './clock-progress.js';
import { decided, happened, type Act, type TicketDecision } from './ticket-decision.js';
import type { Ticket } from './ticket.js';

/** TKT-09: whom a stage tells: the assignee at 50 %, the manager too at 80 %, the head too at the breach. Nobody's ticket: the manager at once. */
export interface AlarmReceivers {
  readonly managerIds: readonly string[];
  readonly headIds: readonly string[];
}

/** Notes the stages that clocks have reached by now; no event when there is none (a timer that came early). */
export function raiseAlarms(ticket: Ticket, receivers: AlarmReceivers, act: Act): TicketDecision {
  const { clocks, alarms } = advanceClocks(ticket.clocks, act.level, act.now);
  const events = alarms.map((alarm) =>
    happened(alarm.stage === 'BREACHED' ? clockBreached : clockWarned, {
      clockId: alarm.clockId,
      clockKind: alarm.kind,
      stage: alarm.stage,
      recipientIds: [...recipients(alarm, ticket.assigneeId, receivers)],
    }),
  );
  return decided(ticket, { clocks }, events);
}

/** When the next stage of any clock is due: the ticket's one timer. Null when nothing runs. */
export function nextAlarmAt(ticket: Ticket, level: ServiceLevel): Date | null {
  const times = ticket.clocks.flatMap(({ clock }) => {
    const next = nextStageAt(clock, calendarOf(level, clock.calendarId));
    return next ? [next.at] : [];
  });
  return earliest(times);
}

function recipients(
  alarm: ClockAlarm,
  assigneeId: string | null,
  { managerIds, headIds }: AlarmReceivers,
): ReadonlySet<string> {
  const assignee = assigneeId ? [assigneeId] : managerIds;
  switch (alarm.stage) {
    case 'RUNNING':
      return new Set();
    case 'WARNED_50':
      return new Set(assignee);
    case 'WARNED_80':
      return new Set([...assignee, ...managerIds]);
    case 'BREACHED':
      return new Set([...assignee, ...managerIds, ...headIds]);
  }
}
