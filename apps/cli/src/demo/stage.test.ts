import { expect, test } from '@jest/globals';
import { personAt } from './person.js';
import { mailsAt } from './mails.js';
import { holds } from './checks.js';
import { accounts, type Cast } from './cast.js';
import { Stage, StoryEnded } from './stage.js';

const nowhere = 'http://127.0.0.1:9';
const nobody = personAt(nowhere);
const of = <T>(value: T) =>
  Object.fromEntries(accounts.map((account) => [account, value])) as Record<(typeof accounts)[number], T>; // one for each
const cast: Cast = {
  ...of(nobody),
  anybody: nobody,
  idOf: of(''),
  unitOf: of(''),
  enter: async () => nobody,
};

function stageWithLines() {
  const lines: string[] = [];
  return { lines, stage: new Stage(cast, mailsAt(nowhere), (line) => lines.push(line)) };
}

test('A3: a step that holds is told in one line with what was checked, and answers its value', async () => {
  const { lines, stage } = stageWithLines();
  const value = await stage.step('the ticket gets its number', async ({ found }) => {
    found('T10001');
    return 1;
  });
  expect(value).toBe(1);
  expect(lines).toEqual(['  ✓ the ticket gets its number — T10001']);
  expect(stage.steps).toMatchObject([{ name: 'the ticket gets its number', ok: true, detail: 'T10001' }]);
});

test('A3: a step that does not hold ends the story, and says why', async () => {
  const { lines, stage } = stageWithLines();
  const failing = stage.step('the clock is met', async ({ found }) => {
    found('due 10:00');
    holds(false, 'answered by then');
  });
  await expect(failing).rejects.toBeInstanceOf(StoryEnded);
  expect(lines).toEqual(['  ✗ the clock is met — due 10:00; does not hold: answered by then']);
  expect(stage.steps).toMatchObject([{ ok: false }]);
});
