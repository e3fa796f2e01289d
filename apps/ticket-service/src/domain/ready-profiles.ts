import type { ServiceLevelProfile, ServiceLevelRule } from '@aftercare/contracts/ticket/service-level';

const minute = 60_000;
const hour = 60 * minute;

/**
 * TKT-08: ready profiles. STANDARD: a general enquiry gets feedback within 1 hour and is solved in 8 hours, outside
 * hours too; a complex problem (defect, data, requirement) gets a plan within 3 working days of 8 hours.
 * QUICK_RESPONSE: first feedback in 5 minutes; a solution or a progress update within 1 hour, again and again.
 */
export const readyProfiles: readonly ServiceLevelProfile[] = [
  {
    code: 'STANDARD',
    nameZh: '标准服务',
    nameEn: 'Standard',
    rules: [
      rule('STANDARD/1', { clock: 'FIRST_RESPONSE', targetMs: hour, calendar: 'AROUND_THE_CLOCK' }),
      rule('STANDARD/2', {
        clock: 'RESOLUTION',
        targetMs: 4 * hour,
        calendar: 'AROUND_THE_CLOCK',
        priorities: ['P1'],
      }),
      rule('STANDARD/3', { clock: 'RESOLUTION', targetMs: 8 * hour, calendar: 'AROUND_THE_CLOCK' }),
      rule('STANDARD/4', {
        clock: 'PLAN',
        targetMs: 24 * hour,
        categoryClasses: ['DEFECT', 'DATA', 'REQUIREMENT'],
      }),
    ],
  },
  {
    code: 'QUICK_RESPONSE',
    nameZh: '快速响应',
    nameEn: 'Quick response',
    rules: [
      rule('QUICK_RESPONSE/1', { clock: 'FIRST_RESPONSE', targetMs: 5 * minute }),
      rule('QUICK_RESPONSE/2', { clock: 'NEXT_UPDATE', targetMs: hour, repeats: true }),
      rule('QUICK_RESPONSE/3', { clock: 'RESOLUTION', targetMs: hour, priorities: ['P1', 'P2'] }),
      rule('QUICK_RESPONSE/4', { clock: 'RESOLUTION', targetMs: 4 * hour }),
    ],
  },
];

type Given = Pick<ServiceLevelRule, 'clock' | 'targetMs'> & Partial<ServiceLevelRule>;

function rule(id: string, given: Given): ServiceLevelRule {
  return {
    id,
    outsideHoursTargetMs: null,
    calendar: 'AGREEMENT',
    calendarId: null,
    channels: [],
    categoryClasses: [],
    priorities: [],
    lanes: [],
    repeats: false,
    ...given,
  };
}
