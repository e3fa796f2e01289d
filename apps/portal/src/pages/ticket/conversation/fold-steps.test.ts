import { expect, test } from '@jest/globals';
import { foldSteps } from './fold-steps.js';

const entry = (id: string, kind: string) => ({ id, kind });

test('TKT-12: steps that follow one another are folded, what people said is not', () => {
  const shown = foldSteps([
    entry('1', 'CALL'),
    entry('2', 'STEP'),
    entry('3', 'STEP'),
    entry('4', 'REPLY'),
    entry('5', 'STEP'),
  ]);
  expect(
    shown.map((part) => (part.kind === 'steps' ? part.entries.map(({ id }) => id) : part.entry.id)),
  ).toEqual(['1', ['2', '3'], '4', ['5']]);
});
