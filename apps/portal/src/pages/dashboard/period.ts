import { formatDay } from '../../time/format-time.js';

export const periodNames = ['thisMonth', 'lastMonth', 'thirtyDays', 'thisYear'] as const;
export type PeriodName = (typeof periodNames)[number];

/** As the address says it. */
export const periodIn = (address: URLSearchParams): PeriodName =>
  periodNames.find((known) => known === address.get('period')) ?? 'thirtyDays';

export interface Period {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

/** Local days of the zone, both inclusive. */
export function periodOf(name: PeriodName, now: number, zone: string): Period {
  const today = formatDay(now, zone);
  const year = today.slice(0, 4);
  const month = today.slice(0, 7);
  switch (name) {
    case 'thisMonth':
      return { from: `${month}-01`, to: today, zone };
    case 'lastMonth': {
      const to = shiftDays(`${month}-01`, -1);
      return { from: `${to.slice(0, 7)}-01`, to, zone };
    }
    case 'thirtyDays':
      return { from: shiftDays(today, -29), to: today, zone };
    case 'thisYear':
      return { from: `${year}-01-01`, to: today, zone };
  }
}

function shiftDays(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
