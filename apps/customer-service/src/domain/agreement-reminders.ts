import { agreementExpired, renewalDue } from '@aftercare/contracts/customer/agreement';
import type { Instant } from '@aftercare/work-calendar/instant';
import { happened, type Act, type Decided } from './act.js';
import { factsOf, type Agreement } from './agreement.js';
import type { Customer } from './customer.js';
import { addDays, dateAt, daysBetween, startOfDate } from './local-date.js';

/** CUS-03: how many days ahead renewal is brought up. */
const reminderDays = [90, 60, 30] as const;

/**
 * The agreement's one timer: its next reminder or, last, the end of its last day. Reminders whose day had passed when
 * the agreement was concluded are not made up for; a terminated agreement has none.
 */
export function nextTellingAt(agreement: Agreement, now: Date, zone: string): Instant | null {
  if (agreement.endTold) return null;
  const today = dateAt(now, zone);
  const next = openReminders(agreement).find((days) => addDays(agreement.endsOn, -days) > today);
  return startOfDate(addDays(agreement.endsOn, next === undefined ? 1 : -next), zone);
}

/** What the date says today: at most one thing, told once. Nothing when the timer came early. */
export function tellOfDates(
  agreement: Agreement,
  customer: Customer,
  recipientIds: readonly string[],
  act: Act,
): Decided<Agreement> {
  const today = dateAt(act.now, customer.zone);
  const facts = factsOf(agreement, customer, today);
  if (agreement.endTold) return { next: agreement, events: [] };
  if (today > agreement.endsOn) {
    return { next: { ...agreement, endTold: true }, events: [happened(agreementExpired, facts)] };
  }
  const daysLeft = daysBetween(today, agreement.endsOn);
  const due = openReminders(agreement).findLast((days) => daysLeft <= days);
  if (due === undefined) return { next: agreement, events: [] };
  const told = happened(renewalDue, { ...facts, daysLeft, recipientIds: [...recipientIds] });
  return { next: { ...agreement, remindedDays: due }, events: [told] };
}

function openReminders({ remindedDays, terminated }: Agreement): readonly number[] {
  return terminated ? [] : reminderDays.filter((days) => days < (remindedDays ?? Infinity));
}
