import { DomainError } from '@aftercare/domain-kit/domain-error';
import * as commands from '@aftercare/contracts/identity/calendar';
import type { CalendarView } from '@aftercare/contracts/identity/calendar';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { explainDueTime } from '@aftercare/work-calendar/explain-due-time';
import { WorkCalendarError } from '@aftercare/work-calendar/work-calendar-error';
import type { GatewayContext } from '../../api/context.js';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { idOf } from '../../api/references.js';
import type { CalendarResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

const weeklyOf = ({ calendar }: CalendarView) => (calendar.kind === 'weekly' ? calendar : undefined);

export const Calendar: CalendarResolvers = {
  id: idOf('Calendar'),
  name: ({ calendar }) => calendar.name,
  zone: ({ calendar }) => calendar.zone,
  kind: ({ calendar }) => calendar.kind,
  weekly: (view) => weeklyOf(view)?.weekly ?? null,
  // records come without days, which are 60 kB a calendar: they are asked for where they are shown
  days: async ({ id }, { year }, context) => weeklyOf(await withDays(id, [year], context))?.days ?? [],
  publishedYears: (view) => {
    const years = weeklyOf(view)?.publishedYears ?? 'every';
    return years === 'every' ? [] : years;
  },
  yearlyNotice: (view) => (weeklyOf(view)?.publishedYears ?? 'every') !== 'every',
  explainDueTime: async ({ id }, { start, durationMs }, context) =>
    explained((await withDays(id, 'every', context)).calendar, start, durationMs),
  history: history('calendar'),
};

async function withDays(
  id: string,
  daysOf: number[] | 'every',
  context: GatewayContext,
): Promise<CalendarView> {
  const [view] = (await context.ask(commands.calendarsByIds, { ids: [id], daysOf })).items;
  if (!view) throw new DomainError('NOT_FOUND', { kind: 'calendar', id });
  return view;
}

/** The same pure function as in the services: there is nothing to ask. */
function explained(calendar: CalendarView['calendar'], start: string, durationMs: number) {
  try {
    const { due, steps, provisionalYears } = explainDueTime(
      calendar as WorkCalendar,
      new Date(start),
      durationMs,
    ); // the contract writes this very shape
    return { due, steps: [...steps], provisionalYears: [...provisionalYears] };
  } catch (error) {
    if (error instanceof WorkCalendarError)
      throw new DomainError('INVALID_INPUT', { problem: 'TOO_LARGE' }, ['durationMs']);
    throw error;
  }
}

export const calendarQueries: QueryResolvers = {
  calendars: ask(commands.listCalendars, ({ items }) => items),
};

export const calendarMutations: MutationResolvers = {
  defineCalendar: mutation(commands.defineCalendar, { as: 'Calendar' }),
  changeCalendar: mutation(commands.changeCalendar, { as: 'Calendar' }),
  setCalendarYear: mutation(commands.setCalendarYear, { as: 'Calendar' }),
};
