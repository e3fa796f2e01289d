/** Values of the schema that the contracts write in another way; all others are the same on both sides. */
export const enumValues = {
  Locale: { ZH_CN: 'zh-CN', EN: 'en' },
  Weekday: { MON: 'mon', TUE: 'tue', WED: 'wed', THU: 'thu', FRI: 'fri', SAT: 'sat', SUN: 'sun' },
  CalendarKind: { AROUND_THE_CLOCK: '7x24', WEEKLY: 'weekly' },
  CalendarDayKind: { HOLIDAY: 'holiday', CLOSURE: 'closure', MAKE_UP: 'make-up' },
  ClockStepKind: {
    WORKING: 'working',
    MAKE_UP: 'make-up',
    CLOSED_NIGHT: 'closed-night',
    BREAK: 'break',
    WEEKEND: 'weekend',
    HOLIDAY: 'holiday',
    CLOSURE: 'closure',
    PAUSED: 'paused',
    FORMER_CALENDAR: 'former-calendar',
    AGREED: 'agreed',
  },
} as const;

type ValueOf<E extends keyof typeof enumValues> = (typeof enumValues)[E][keyof (typeof enumValues)[E]];
export type LocaleValue = ValueOf<'Locale'>;
export type WeekdayValue = ValueOf<'Weekday'>;
export type CalendarKindValue = ValueOf<'CalendarKind'>;
export type CalendarDayKindValue = ValueOf<'CalendarDayKind'>;
export type ClockStepKindValue = ValueOf<'ClockStepKind'>;
