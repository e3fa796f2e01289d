import { arrivalBreached, arrivalWarned } from '@aftercare/contracts/dispatch/visit-request';
import type { ServiceLevelClock } from '@aftercare/work-calendar/clock/clock';
import { agreeTime, retargetClock } from '@aftercare/work-calendar/clock/change-clock';
import { advanceStage, nextStageAt } from '@aftercare/work-calendar/clock/clock-stages';
import { dueAt } from '@aftercare/work-calendar/clock/clock-time';
import {
  canPause,
  cancelClock,
  pauseClock,
  resumeClock,
  startClock,
  startFixedClock,
  stopClock,
} from '@aftercare/work-calendar/clock/run-clock';
import { addWorkingTime } from '@aftercare/work-calendar/working-time';
import { calendarOf, happened, onVisit, type Act, type Case, type CaseDecision } from './act.js';
import { arrivalTarget } from './arrival-target.js';
import type { Visit } from './visit.js';

const kind = 'ARRIVAL';

type Wished = Pick<Visit, 'travelZone' | 'promises' | 'wishedFrom' | 'wishedUntil'>;

/** DSP-10: starts when the visit is requested. A later time that the customer wished for replaces the target. */
export function startArrivalClock(visit: Wished, at: Date, act: Act): ServiceLevelClock | null {
  const calendar = calendarOf(act, visit.promises.calendarId);
  const targetMs = arrivalTarget(visit.travelZone, visit.promises, act.defaultTargets);
  const { wishedFrom, wishedUntil } = visit;
  if (targetMs === null)
    return wishedUntil && startFixedClock({ kind, calendar, fixedDueAt: wishedUntil, at });
  const clock = startClock({ kind, calendar, targetMs, ruleId: visit.travelZone, at });
  const wished = wishedUntil ?? (wishedFrom && addWorkingTime(calendar, wishedFrom, targetMs));
  return wished ? laterTime(clock, wished, at, act) : clock;
}

/** A window that the customer chose and that ends later replaces the target; where nothing was promised it is the promise. */
export function agreeArrival(visit: Visit, until: Date, act: Act): ServiceLevelClock | null {
  if (visit.clock === null) {
    const calendar = calendarOf(act, visit.promises.calendarId);
    return startFixedClock({ kind, calendar, fixedDueAt: until, at: act.now });
  }
  return visit.clock.status === 'ENDED' ? visit.clock : laterTime(visit.clock, until, act.now, act);
}

function laterTime(clock: ServiceLevelClock, until: Date, at: Date, act: Act): ServiceLevelClock {
  const due = dueOf(clock, act);
  return due !== null && until <= due
    ? clock
    : agreeTime(clock, calendarOf(act, clock.calendarId), until, at, 'CUSTOMER_WISH');
}

/** Another site: its zone's target, with what was used. A time agreed with the customer stands. */
export function moveArrival(before: Visit, after: Wished, act: Act): ServiceLevelClock | null {
  const { clock } = before;
  if (clock?.status === 'ENDED' || before.travelZone === after.travelZone) return clock;
  if (clock === null) return startArrivalClock(after, before.requestedAt, act);
  if (clock.target.type === 'FIXED') return clock;
  const calendar = calendarOf(act, clock.calendarId);
  const targetMs = arrivalTarget(after.travelZone, before.promises, act.defaultTargets);
  if (targetMs === null) return cancelClock(clock, calendar, act.now, 'SITE_CHANGED');
  return retargetClock(clock, calendar, { targetMs, ruleId: after.travelZone }, act.now, 'SITE_CHANGED');
}

export const stopArrival = (clock: ServiceLevelClock | null, at: Date, act: Act): ServiceLevelClock | null =>
  clock === null || clock.status === 'ENDED'
    ? clock
    : stopClock(clock, calendarOf(act, clock.calendarId), at);

export const cancelArrival = (
  clock: ServiceLevelClock | null,
  act: Act,
  reason: string,
): ServiceLevelClock | null =>
  clock === null || clock.status === 'ENDED'
    ? clock
    : cancelClock(clock, calendarOf(act, clock.calendarId), act.now, reason);

/** While the customer thinks about a quote; a time agreed stands. */
export const pauseArrival = (clock: ServiceLevelClock | null, act: Act): ServiceLevelClock | null =>
  clock !== null && canPause(clock)
    ? pauseClock(clock, calendarOf(act, clock.calendarId), act.now, 'QUOTE')
    : clock;

export const resumeArrival = (clock: ServiceLevelClock | null, act: Act): ServiceLevelClock | null =>
  clock?.status === 'PAUSED' ? resumeClock(clock, act.now) : clock;

/** DSP-10: whom a stage tells. */
export interface AlarmReceivers {
  readonly managerIds: readonly string[];
  readonly headIds: readonly string[];
}

/** Notes the stages reached by now; no event when there is none (a timer that came early). */
export function raiseArrivalAlarms(
  before: Case,
  { managerIds, headIds }: AlarmReceivers,
  act: Act,
): CaseDecision {
  const { clock } = before.visit;
  if (clock === null || clock.status === 'ENDED') return onVisit(before, {}, []);
  const { next, reached } = advanceStage(clock, calendarOf(act, clock.calendarId), act.now);
  const engineer = before.order?.engineerId;
  const events = reached.map(({ stage }) => {
    const heads = stage === 'BREACHED' ? headIds : [];
    const recipientIds = [...new Set([...(engineer ? [engineer] : []), ...managerIds, ...heads])];
    return happened(stage === 'BREACHED' ? arrivalBreached : arrivalWarned, { stage, recipientIds });
  });
  return onVisit(before, { clock: next }, events);
}

/** When the clock's one timer is due; null when nothing runs. */
export function nextAlarmAt({ clock }: Visit, act: Pick<Act, 'calendars'>): Date | null {
  const calendar = clock && act.calendars.get(clock.calendarId);
  return clock && calendar ? (nextStageAt(clock, calendar)?.at ?? null) : null;
}

export const dueOf = (clock: ServiceLevelClock, act: Pick<Act, 'calendars'>): Date | null => {
  const calendar = act.calendars.get(clock.calendarId);
  return calendar ? dueAt(clock, calendar) : null;
};
