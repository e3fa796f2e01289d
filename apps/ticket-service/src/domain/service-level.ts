import type { CategoryClass } from '@aftercare/contracts/ticket/category';
import type { ClockKind } from '@aftercare/contracts/ticket/clock';
import type { ServiceLevelProfile, ServiceLevelRule } from '@aftercare/contracts/ticket/service-level';
import type { Lane, Priority, TicketChannel } from '@aftercare/contracts/ticket/ticket-codes';
import { wellKnown } from '@aftercare/contracts/well-known';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { isWorkingAt } from '@aftercare/work-calendar/working-time';
import { readyProfiles } from './ready-profiles.js';

/** What the rules of a profile look at. */
export interface RuleSubject {
  readonly channel: TicketChannel;
  readonly categoryClass: CategoryClass | null;
  readonly priority: Priority;
  readonly lane: Lane;
  readonly reportedAt: Date;
}

/** A target with the calendar on which it counts. */
export interface Target {
  readonly ruleId: string;
  readonly targetMs: number;
  readonly calendar: WorkCalendar;
}

/** TKT-08: what one ticket was promised: a profile, the agreement's calendar, and every calendar that clocks use. */
export interface ServiceLevel {
  readonly profile: ServiceLevelProfile;
  readonly calendarId: string;
  readonly calendars: ReadonlyMap<string, WorkCalendar>;
}

/** The promise of the profile `code`; `SERVICE_LEVEL_UNKNOWN` when there is no such profile. */
export function serviceLevelOf(
  code: string,
  calendarId: string,
  calendars: ReadonlyMap<string, WorkCalendar>,
): ServiceLevel {
  const profile = readyProfiles.find((candidate) => candidate.code === code);
  if (!profile) throw new DomainError('SERVICE_LEVEL_UNKNOWN', { code });
  return { profile, calendarId, calendars };
}

export function calendarOf(level: ServiceLevel, id: string): WorkCalendar {
  const calendar = level.calendars.get(id);
  if (!calendar) throw new DomainError('CALENDAR_UNKNOWN', { id });
  return calendar;
}

/** The first rule for this clock whose conditions hold, or undefined when the profile promises nothing. */
export function targetFor(level: ServiceLevel, kind: ClockKind, subject: RuleSubject): Target | undefined {
  const rule = level.profile.rules.find((candidate) => candidate.clock === kind && holds(candidate, subject));
  if (!rule) return undefined;
  const calendar = calendarOf(level, calendarIdOf(rule, level.calendarId));
  const outside = rule.outsideHoursTargetMs !== null && !isWorkingAt(calendar, subject.reportedAt);
  return {
    ruleId: rule.id,
    targetMs: outside ? (rule.outsideHoursTargetMs ?? rule.targetMs) : rule.targetMs,
    calendar,
  };
}

/** The kinds of clock that the profile starts with the report. */
export const promisedKinds = (profile: ServiceLevelProfile): readonly ClockKind[] => [
  ...new Set(profile.rules.map((rule) => rule.clock)),
];

export const repeats = (profile: ServiceLevelProfile, ruleId: string | null): boolean =>
  profile.rules.some((rule) => rule.id === ruleId && rule.repeats);

function calendarIdOf(rule: ServiceLevelRule, agreementCalendarId: string): string {
  switch (rule.calendar) {
    case 'AGREEMENT':
      return agreementCalendarId;
    case 'AROUND_THE_CLOCK':
      return wellKnown.aroundTheClockCalendarId;
    case 'OWN':
      return rule.calendarId ?? agreementCalendarId;
  }
}

function holds(rule: ServiceLevelRule, subject: RuleSubject): boolean {
  return (
    allows(rule.channels, subject.channel) &&
    allows(rule.categoryClasses, subject.categoryClass) &&
    allows(rule.priorities, subject.priority) &&
    allows(rule.lanes, subject.lane)
  );
}

const allows = <T>(allowed: readonly T[], value: T | null) =>
  allowed.length === 0 || (value !== null && allowed.includes(value));
