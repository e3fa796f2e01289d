import type { AroundTheClockCalendar, WeeklyCalendar, Zone } from './calendar.js';
import { chinaHolidays, chinaHolidayYears } from './china-holidays.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

const OFFICE_HOURS = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '17:30' },
];

/** Monday to Friday 08:30–12:00 and 13:30–17:30 in Shanghai, with all public holidays that the package knows. */
export function standardChinaCalendar(
  named: Named = { id: 'standard-china', name: '标准工作时间' },
): WeeklyCalendar {
  const years = chinaHolidayYears();
  return {
    id: named.id,
    name: named.name,
    zone: 'Asia/Shanghai',
    kind: 'weekly',
    weekly: {
      mon: OFFICE_HOURS,
      tue: OFFICE_HOURS,
      wed: OFFICE_HOURS,
      thu: OFFICE_HOURS,
      fri: OFFICE_HOURS,
      sat: [],
      sun: [],
    },
    days: years.flatMap(chinaHolidays),
    publishedYears: years,
  };
}

/** 7×24; the zone only matters for showing times. */
export const aroundTheClock = (
  zone: Zone,
  named: Named = { id: 'around-the-clock', name: '7×24' },
): AroundTheClockCalendar => ({ id: named.id, name: named.name, zone, kind: '7x24' });
