/**
 * GraphQL names cannot hold a hyphen or begin with a digit. Where the rest of the system has such a code (language
 * tags, and the codes of work-calendar), the gateway's resolvers map the enum to it; all other enums are the same
 * everywhere.
 */
export const enumValues = {
  Locale: { ZH_CN: 'zh-CN', EN: 'en' },
  CalendarKind: { AROUND_THE_CLOCK: '7x24', WEEKLY: 'weekly' },
  CalendarDayKind: { HOLIDAY: 'holiday', CLOSURE: 'closure', MAKE_UP: 'make-up' },
  Weekday: { MON: 'mon', TUE: 'tue', WED: 'wed', THU: 'thu', FRI: 'fri', SAT: 'sat', SUN: 'sun' },
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
} as const satisfies Record<string, Record<string, string>>;
