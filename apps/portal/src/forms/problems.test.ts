import { expect, test } from '@jest/globals';
import { placeProblems, problemsOf } from './problems.js';

const problem = (path: string[], message = 'no') => ({ code: 'X', message, path });

test('COM-14: an error stands at the field at fault, by its path', () => {
  expect(placeProblems([problem(['description'], 'missing')], ['description', 'phone'])).toEqual({
    atField: { description: 'missing' },
    general: [],
  });
});

test('COM-14: a nested path finds the field that holds it', () => {
  const fields = ['phone', 'steps'];
  expect(
    placeProblems([problem(['unknownCaller', 'phone']), problem(['steps', '2'])], fields).atField,
  ).toEqual({
    phone: 'no',
    steps: 'no',
  });
});

test('an error that no field is at fault for stands above the form', () => {
  expect(placeProblems([problem([], 'not allowed'), problem(['unitId'], 'gone')], ['description'])).toEqual({
    atField: {},
    general: ['not allowed', 'gone'],
  });
});

test('the first problem of a field is shown, not the last', () => {
  expect(placeProblems([problem(['a'], 'first'), problem(['a'], 'second')], ['a']).atField).toEqual({
    a: 'first',
  });
});

test('COM-16: a conflict is shown as what changed, so it has no words of its own', () => {
  const conflict = {
    kind: 'refused',
    code: 'VERSION_CONFLICT',
    problems: [problem([])],
    currentVersion: 3,
  } as const;
  expect(problemsOf(conflict, [], 'lost')).toEqual({ atField: {}, general: [] });
});

test('a lost connection is told with what to do', () => {
  expect(problemsOf({ kind: 'lost' }, [], 'press again').general).toEqual(['press again']);
});
