/** An IANA name such as `Asia/Shanghai`. */
export type Zone = string;

/** A local date, `YYYY-MM-DD`; it has a meaning only with the zone of its calendar. */
export type LocalDate = string;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Open from `from` (included) until `to` (excluded): wall times `HH:MM`; `to` may be `24:00`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** An empty list is a day of rest. A shift over midnight is two periods: until 24:00, and from 00:00. */
export type WeeklyHours = Readonly<Record<Weekday, readonly Period[]>>;

/**
 * One editable row about one date. A local closure may stand beside a holiday or a make-up day of the same
 * date, and wins over it.
 */
export type DayRule =
  | { readonly kind: 'holiday'; readonly date: LocalDate; readonly name: string }
  | { readonly kind: 'closure'; readonly date: LocalDate; readonly name: string }
  /** A day of rest that is worked (调休), by the hours of a weekday: Monday unless named. */
  | {
      readonly kind: 'make-up';
      readonly date: LocalDate;
      readonly name: string;
      readonly hoursOf?: Weekday | undefined;
    };

interface NamedCalendar {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
}

/** Always open: no holidays, no closures. */
export interface AroundTheClockCalendar extends NamedCalendar {
  readonly kind: '7x24';
}

export interface WeeklyCalendar extends NamedCalendar {
  readonly kind: 'weekly';
  readonly weekly: WeeklyHours;
  readonly days: readonly DayRule[];
  /**
   * The years whose holidays were entered: a due time that touches another year is provisional. `every`
   * is for a calendar that depends on no yearly notice.
   */
  readonly publishedYears: readonly number[] | 'every';
}

/** Plain JSON: it travels in events and is stored. Never change one in place: what was computed hangs on the object. */
export type WorkCalendar = AroundTheClockCalendar | WeeklyCalendar;
