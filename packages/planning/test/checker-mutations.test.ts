import { expect, test } from '@jest/globals';
import { checkPlan } from '../src/check/check-plan.js';
import type { CheckedRule } from '../src/check/violation.js';
import type { Plan, PlannedShift, Stop } from '../src/model/plan.js';
import type { Problem } from '../src/model/problem.js';
import { planHere } from '../src/plan/plan-here.js';
import { smallDay } from './small-day.js';

const good = planHere(smallDay, { seed: 1, budget: { steps: 400 } });

type Visit = Stop & { kind: 'order' };

const eachStop = (change: (stop: Stop, route: PlannedShift) => Stop | null): Plan => ({
  ...good,
  routes: good.routes.map((route) => ({
    ...route,
    stops: route.stops.flatMap((stop) => change(stop, route) ?? []),
  })),
});

const visit = (id: string, change: (stop: Visit) => Stop | null, role = 'lead'): Plan =>
  eachStop((stop) =>
    stop.kind === 'order' && stop.order === id && stop.role === role ? change(stop) : stop,
  );

const engineers = (id: string, more: Partial<Problem['engineers'][number]>): Problem => ({
  ...smallDay,
  engineers: smallDay.engineers.map((each) => (each.id === id || id === '*' ? { ...each, ...more } : each)),
});

const order = (id: string, more: Partial<Problem['orders'][number]>): Problem => ({
  ...smallDay,
  orders: smallDay.orders.map((each) => (each.id === id ? { ...each, ...more } : each)),
});

const swapNames = (a: string, b: string): Plan => ({
  ...good,
  routes: good.routes.map((route) => ({
    ...route,
    engineer: route.engineer === a ? b : route.engineer === b ? a : route.engineer,
  })),
});

/** Each plants one broken rule, in the plan or by making the problem stricter under the plan's feet. */
const planted: readonly [string, CheckedRule, Problem, Plan][] = [
  ['an order is forgotten', 'complete', smallDay, visit('early', () => null)],
  [
    'an order is visited twice',
    'once',
    smallDay,
    { ...good, unplanned: [{ order: 'early', rejections: [], relaxation: null }] },
  ],
  [
    'a visit begins before its window',
    'window',
    order('early', { windows: [{ from: 16 * 3600, to: 17 * 3600 }] }),
    good,
  ],
  [
    'the way is shorter than the road',
    'travel',
    smallDay,
    visit('server', (stop) => ({ ...stop, arrive: stop.arrive - 600 })),
  ],
  ['work ends too early', 'duration', smallDay, visit('early', (stop) => ({ ...stop, end: stop.end - 60 }))],
  [
    'work begins before arriving',
    'sequence',
    smallDay,
    visit('first', (stop) => ({ ...stop, start: stop.start - 7200 })),
  ],
  ['a skill is missing', 'skill', order('early', { skills: [{ skill: 'network', level: 9 }] }), good],
  [
    'a certificate has run out',
    'certificate',
    engineers('*', { certificates: [{ certificate: 'electric', validUntil: 3600 }] }),
    good,
  ],
  [
    'a tool is missing',
    'tool',
    engineers('*', { tools: [] }),
    eachStop((stop) => (stop.kind === 'collect' ? null : stop)),
  ],
  [
    'a part is used that is not in the car',
    'part',
    engineers('*', { stock: [] }),
    eachStop((stop) => (stop.kind === 'collect' ? null : stop)),
  ],
  ['a pin to an engineer is moved', 'pin', smallDay, swapNames('Bob', 'Ann')],
  [
    'a pinned time is moved',
    'pin',
    smallDay,
    visit('pinned', (stop) => ({ ...stop, start: stop.start + 600, end: stop.end + 600 })),
  ],
  ['the second engineer is missing', 'second-engineer', smallDay, visit('heavy', () => null, 'assistant')],
  ['an order comes before the one it follows', 'predecessor', order('first', { after: ['then'] }), good],
  [
    'a shift ends too late',
    'shift',
    engineers('*', {
      shifts: smallDay.engineers
        .flatMap((each) => each.shifts.map((shift) => ({ ...shift, to: 12 * 3600 })))
        .slice(0, 1),
    }),
    good,
  ],
  [
    'work goes on during leave',
    'leave',
    engineers('*', { leave: [{ from: 10 * 3600, to: 10.5 * 3600 }] }),
    good,
  ],
  ['the break is not taken', 'break', smallDay, eachStop((stop) => (stop.kind === 'break' ? null : stop))],
  ['the bill is wrong', 'cost', smallDay, { ...good, cost: { ...good.cost, travel: good.cost.travel - 1 } }],
  [
    'a broken pin is reported that is not broken',
    'report',
    smallDay,
    {
      ...good,
      brokenPins: [{ order: 'pinned', engineer: 'Bob', start: null, rules: ['skill'], inRoute: true }],
    },
  ],
  ['a visit is in no order list', 'known', { ...smallDay, orders: smallDay.orders.slice(1) }, good],
];

test('DSP-15: the plan of the small day keeps every rule', () => {
  expect(checkPlan(smallDay, good)).toEqual([]);
  expect(good.unplanned).toEqual([]);
});

test.each(planted)('DSP-15: the checker finds that %s', (_name, rule, problem, plan) => {
  expect(checkPlan(problem, plan).map((violation) => violation.rule)).toContain(rule);
});
