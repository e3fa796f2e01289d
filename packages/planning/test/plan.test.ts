import { expect, test } from '@jest/globals';
import { checkPlan } from '../src/check/check-plan.js';
import { Desk } from '../src/desk/desk.js';
import { explain } from '../src/desk/explain.js';
import type { Order, Problem } from '../src/model/problem.js';
import { figures, visits } from '../src/plan/differences.js';
import { plan } from '../src/plan/plan.js';
import { planHere } from '../src/plan/plan-here.js';
import { replanHere } from '../src/plan/replan.js';
import { smallDay } from './small-day.js';

const steps = { seed: 3, budget: { steps: 300 } };

test('DSP-15: the same seed and steps give the same plan, here and in worker threads', async () => {
  const here = planHere(smallDay, steps);
  expect(planHere(smallDay, steps)).toEqual(here);
  expect(await plan(smallDay, { ...steps, threads: 1 })).toEqual(here);
});

test('DSP-15: restarts in two threads report progress, and a cancelled run gives the best plan so far', async () => {
  const abort = new AbortController();
  const seen: number[] = [];
  const found = await plan(smallDay, {
    seed: 1,
    budget: { seconds: 60 },
    threads: 2,
    signal: abort.signal,
    onProgress: ({ cost, routes }) => {
      seen.push(cost);
      expect(routes.length).toBeGreaterThan(0);
      abort.abort();
    },
  });
  expect(checkPlan(smallDay, found)).toEqual([]);
  expect(seen.length).toBeGreaterThan(0);
});

test('DSP-15: a pin that no rule allows is kept and reported, in a route where one can hold it', () => {
  const pinned = (id: string, more: Partial<Order>): Problem => ({
    ...smallDay,
    orders: smallDay.orders.map((order) => (order.id === id ? { ...order, ...more } : order)),
  });
  const unskilled = planHere(pinned('server', { pin: { engineer: 'Ann' } }), steps);
  expect(unskilled.brokenPins).toEqual([
    { order: 'server', engineer: 'Ann', start: null, rules: ['skill'], inRoute: true },
  ]);
  expect(visits(unskilled).get('server')?.engineer).toBe('Ann');
  const atNight = planHere(pinned('pinned', { pin: { engineer: 'Bob', start: 3600 } }), steps);
  expect(atNight.brokenPins).toEqual([
    { order: 'pinned', engineer: 'Bob', start: 3600, rules: ['shift'], inRoute: false },
  ]);
});

test('DSP-15: an unplanned order comes with its reasons and the smallest relaxation, which then admits it', () => {
  const late: Order = { id: 'late', place: 6, duration: 3600, windows: [{ from: 0, to: 8.2 * 3600 }] };
  const problem = { ...smallDay, orders: [...smallDay.orders, late] };
  const found = planHere(problem, steps);
  const [left] = found.unplanned;
  expect(left?.order).toBe('late');
  expect(left?.rejections.map(({ rule }) => rule)).toEqual(['reach', 'reach', 'reach']);
  const relaxation = left?.relaxation;
  if (relaxation?.kind !== 'later-window') throw new Error('a later window is the smallest change');
  const wider = { ...late, windows: [{ from: 0, to: 8.2 * 3600 + relaxation.seconds }] };
  const again = planHere({ ...smallDay, orders: [...smallDay.orders, wider] }, steps);
  expect(again.unplanned).toEqual([]);
});

test('DSP-06: the desk names the best engineers with cost parts, and every other one with the rule that failed', () => {
  const lighter = {
    ...smallDay,
    orders: smallDay.orders.filter(({ id }) => id === 'server' || id === 'pinned'),
  };
  const desk = new Desk(lighter, planHere(lighter, steps));
  const asked: Order = {
    id: 'asked',
    place: 2,
    duration: 1800,
    windows: [{ from: 8 * 3600, to: 16 * 3600 }],
    skills: [{ skill: 'server', level: 1 }],
  };
  const advice = desk.suggest(asked);
  expect(advice.suggestions.map(({ engineer }) => engineer)).toEqual(['Bob']);
  expect(advice.rejections).toEqual([
    { engineer: 'Ann', rule: 'skill' },
    { engineer: 'Cho', rule: 'skill' },
  ]);
  const [best] = advice.suggestions;
  const after = planHere({ ...lighter, orders: [...lighter.orders, asked] }, steps);
  const before = planHere(lighter, steps);
  // Nothing else can be done on so small a day: the suggestion's price is the plan's.
  expect(best?.cost.travel).toBeCloseTo(after.cost.travel - before.cost.travel, 6);
  expect(desk.suggest(asked)).toEqual(advice);
});

test('DSP-16: the explanation names what other engineers would cost and which wish is not met', () => {
  const wishful: Problem = {
    ...smallDay,
    orders: smallDay.orders.map((order) =>
      order.id === 'server' ? { ...order, preferredEngineers: ['Ann'], wishCost: 5 } : order,
    ),
  };
  const found = planHere(wishful, steps);
  const server = explain(wishful, found, 'server');
  expect(server?.engineer).toBe('Bob');
  expect(server?.unmetWishes).toEqual([{ kind: 'preferred-engineer', wanted: ['Ann'] }]);
  expect(server?.rejections.map(({ engineer, rule }) => [engineer, rule])).toEqual([
    ['Ann', 'skill'],
    ['Cho', 'skill'],
  ]);
  const early = explain(wishful, found, 'early');
  expect((early?.alternatives.length ?? 0) + (early?.rejections.length ?? 0)).toBe(2);
});

test('DSP-17: when an engineer is sick, what others were told mostly stays', () => {
  const standing = planHere(smallDay, steps);
  const sick = standing.routes.find((route) => route.engineer !== 'Bob')?.engineer ?? '';
  const now: Problem = {
    ...smallDay,
    engineers: smallDay.engineers.map((each) =>
      each.id === sick ? { ...each, leave: [{ from: 0, to: 1e9 }] } : each,
    ),
  };
  const again = replanHere(now, standing, steps);
  expect(checkPlan(again.problem, again.plan)).toEqual([]);
  expect(again.plan.routes.map((route) => route.engineer)).not.toContain(sick);
  const others = again.changes.filter(({ before }) => before?.engineer !== sick);
  expect(others.length).toBeLessThanOrEqual(2);
});

test('DSP-18: two plans stand side by side in figures', () => {
  const whole = figures(planHere(smallDay, steps));
  const without = figures(planHere({ ...smallDay, engineers: smallDay.engineers.slice(0, 2) }, steps));
  expect(whole.planned).toBe(9);
  expect(without.planned + without.unplanned).toBe(9);
  expect(whole.kilometres).toBeGreaterThan(0);
});
