import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPlan } from '../src/check/check-plan.js';
import { planHere } from '../src/plan/plan-here.js';
import { attempts, couldTake } from './brute-force.js';
import { randomProblem } from './random-problem.js';

/** 150 keep the whole suite short; PLANNING_INSTANCES=1000 asks the full number. */
const instances = Number(process.env['PLANNING_INSTANCES'] ?? 150);

test('DSP-15: in random days every plan keeps every rule and every "why not" is true', () => {
  let asked = 0;
  fc.assert(
    fc.property(randomProblem, (problem) => {
      const plan = planHere(problem, { seed: 1, budget: { steps: 60 } });
      expect(checkPlan(problem, plan)).toEqual([]);
      for (const { order: id, rejections } of plan.unplanned) {
        const order = problem.orders.find((each) => each.id === id);
        if (!order) throw new Error(`${id} is unknown`);
        for (const { engineer, rule } of rejections) {
          asked++;
          if (rule === 'price') continue;
          const seen = { id, engineer, rule };
          if (rule === 'second-engineer') {
            expect(order.assistant).toBeDefined();
            continue;
          }
          expect({ ...seen, could: couldTake(problem, plan, order, engineer) }).toEqual({
            ...seen,
            could: false,
          });
          if (['skill', 'certificate', 'tool', 'part'].includes(rule))
            for (const { violations } of attempts(problem, plan, order, engineer))
              expect({ ...seen, rules: violations.map((each) => String(each.rule)) }).toMatchObject({
                rules: expect.arrayContaining([rule]),
              });
          if (rule === 'reach')
            expect({ ...seen, alone: couldTake(problem, plan, order, engineer, true) }).toEqual({
              ...seen,
              alone: false,
            });
          if (rule === 'room')
            expect({ ...seen, alone: couldTake(problem, plan, order, engineer, true) }).toEqual({
              ...seen,
              alone: true,
            });
        }
        // Nobody stays idle beside an order he could take.
        const rejected = new Set(rejections.map(({ engineer }) => engineer));
        expect(problem.engineers.filter(({ id: engineer }) => !rejected.has(engineer))).toEqual([]);
      }
    }),
    { numRuns: instances, seed: 20260101 },
  );
  expect(asked).toBeGreaterThan(instances / 2);
}, 300_000);
