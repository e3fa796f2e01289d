import { expect, test } from '@jest/globals';
import type { Outcome } from '../../graphql/outcome.js';
import { type BulkResult, type BulkStep, runBulk } from './bulk-run.js';

const done: Outcome<unknown> = { kind: 'done', value: {} };
const refused: Outcome<unknown> = {
  kind: 'refused',
  code: 'VERSION_CONFLICT',
  problems: [{ code: 'VERSION_CONFLICT', message: '已被他人修改', path: [] }],
  currentVersion: 2,
};

async function run(
  steps: readonly BulkStep[],
  way: 'send' | 'undo' = 'send',
  signal = new AbortController().signal,
) {
  const results: BulkResult[] = [];
  let keys = 0;
  const newKey = () => `key ${(keys += 1)}`;
  await runBulk(steps, way, { onResult: (result) => results.push(result), lost: '没有回答', signal, newKey });
  return results
    .map(({ number, state, problem }) => [number, state, problem].filter(Boolean).join(' '))
    .toSorted();
}
const step = (number: string, send: BulkStep['send'], undo?: BulkStep['undo']): BulkStep => ({
  id: number,
  number,
  send,
  undo,
});

test('TKT-24: each row has its own result; one that is refused does not stop the others', async () => {
  const steps = [step('T1', async () => done), step('T2', async () => refused), step('T3', async () => done)];
  expect(await run(steps)).toEqual(['T1 done', 'T2 failed 已被他人修改', 'T3 done']);
});

test('COM-15: a lost answer is asked for once more under the same key', async () => {
  const keys: string[] = [];
  const answers: Outcome<unknown>[] = [{ kind: 'lost' }, done];
  const send = async (key: string) => {
    keys.push(key);
    return answers.shift() ?? done;
  };
  expect(await run([step('T1', send)])).toEqual(['T1 done']);
  expect(keys).toEqual(['key 1', 'key 1']);
  expect(await run([step('T2', async () => ({ kind: 'lost' }))])).toEqual(['T2 failed 没有回答']);
});

test('TKT-24: what was stopped before its turn is left as it was', async () => {
  const stopped = new AbortController();
  const steps = Array.from({ length: 10 }, (_, at) =>
    step(`T${at}`, async () => {
      stopped.abort();
      return done;
    }),
  );
  const results = await run(steps, 'send', stopped.signal);
  expect(results.filter((result) => result.endsWith('left')).length).toBeGreaterThan(5);
});

test('TKT-24: what can be taken back is; the rest stays done', async () => {
  const steps = [
    step(
      'T1',
      async () => done,
      async () => done,
    ),
    step('T2', async () => done),
    step(
      'T3',
      async () => done,
      async () => refused,
    ),
  ];
  expect(await run(steps, 'undo')).toEqual(['T1 undone', 'T3 done 已被他人修改']);
});
