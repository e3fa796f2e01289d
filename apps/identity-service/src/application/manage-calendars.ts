import type { InputOf } from '@aftercare/contracts/define';
import type * as commands from '@aftercare/contracts/identity/calendar';
import * as decide from '../domain/service-calendar.js';
import type { Ports } from './ports.js';
import { assertEverywhere } from './rights.js';

type Needed = Pick<Ports, 'together' | 'calendars'>;

/** COM-05. */
export const defineCalendar =
  ({ together, calendars }: Needed) =>
  (input: InputOf<typeof commands.defineCalendar>) =>
    together(async (act) => {
      assertEverywhere('CALENDAR_MANAGE');
      return calendars.save(undefined, decide.defineCalendar(input, act));
    });

export const changeCalendar =
  ({ together, calendars }: Needed) =>
  (input: InputOf<typeof commands.changeCalendar>) =>
    together(async () => {
      assertEverywhere('CALENDAR_MANAGE');
      const calendar = await calendars.lock(input);
      return calendars.save(calendar, decide.changeCalendar(calendar, input));
    });

/** COM-05: a year's holidays, make-up days and closures, when the notice is out or whenever something changes. */
export const setCalendarYear =
  ({ together, calendars }: Needed) =>
  (input: InputOf<typeof commands.setCalendarYear>) =>
    together(async () => {
      assertEverywhere('CALENDAR_MANAGE');
      const calendar = await calendars.lock(input);
      return calendars.save(calendar, decide.setYear(calendar, input.year, input.days, input.published));
    });
