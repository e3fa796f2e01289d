import type { Caller } from '@aftercare/contracts/caller';
import { fileComplaint } from '@aftercare/contracts/complaint/complaint-commands';
import type { z } from 'zod';
import { standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { Act, ComplaintDecision } from '../src/domain/complaint-decision.js';
import { defaultSettings } from '../src/domain/complaint-settings.js';
import type { Complaint } from '../src/domain/complaint.js';
import { registerComplaint, type FilingFindings } from '../src/domain/intake.js';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const unitId = id(100);
export const customerId = id(200);

/** A Tuesday, 10:00 in Shanghai: working time until 12:00, then from 13:30 to 17:30. */
export const morning = new Date('2026-03-03T02:00:00.000Z');
export const after = (hours: number, from: Date = morning) => new Date(from.getTime() + hours * 3_600_000);

type Staff = Extract<Caller, { kind: 'staff' }>;
export const staff = (n: number, ...permissions: string[]): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId,
  roles: [],
  grants: Object.fromEntries(permissions.map((permission) => [permission, 'ALL' as const])),
  locale: 'zh-CN',
});
export const supervisor = staff(1, 'COMPLAINT_READ', 'COMPLAINT_REGISTER', 'COMPLAINT_CONFIRM');
export const handler = staff(2, 'COMPLAINT_READ', 'COMPLAINT_HANDLE');
export const generalManager = staff(3, 'COMPLAINT_READ', 'COMPLAINT_LEAD');

const calendar = standardChinaCalendar({ id: wellKnown.standardCalendarId, name: '标准工作时间' });
let made = 1_000_000;
export const act = (now: Date, caller: Caller = supervisor, settings = defaultSettings): Act => ({
  now,
  by: caller.id,
  caller,
  calendar,
  settings,
  newId: () => id((made += 1)),
});

export const filing = (fields: Partial<z.input<(typeof fileComplaint)['input']>> = {}) =>
  fileComplaint.input.parse({
    channel: 'PHONE',
    class: 'LATENESS',
    description: '工程师迟到',
    customerId,
    ...fields,
  });

export const findings = (level: 'REGULAR' | 'KEY' | 'VIP' = 'REGULAR'): FilingFindings => ({
  id: id(1),
  number: 'C1001',
  customer: { id: customerId, name: '晨光公司', level, unitId },
  ownUnitId: unitId,
});

export const received = (level?: 'REGULAR' | 'KEY' | 'VIP', fields = {}): Complaint =>
  registerComplaint(filing(fields), findings(level), act(morning)).next;

/** Runs decisions one after the other; answers the last state and all events' names. */
export function story(start: Complaint, ...steps: readonly ((complaint: Complaint) => ComplaintDecision)[]) {
  const events: string[] = [];
  const end = steps.reduce((complaint, step) => {
    const decision = step(complaint);
    events.push(...decision.events.map(({ event }) => event.name));
    return decision.next;
  }, start);
  return { end, events };
}
