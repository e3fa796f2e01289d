import { expect, test } from '@jest/globals';
import { outcomeOf } from './outcome.js';

type Answer =
  | { __typename: 'ChangedOutOfSight' }
  | { __typename: 'TicketChanged'; ticket: { id: string } }
  | { __typename: 'VersionConflict'; code: string; message: string; path: string[]; currentVersion: number }
  | {
      __typename: 'InvalidInput';
      code: string;
      message: string;
      path: string[];
      problems: { code: string; message: string; path: string[] }[];
    };
const outcome = (openTicket: Answer) => outcomeOf<{ openTicket: Answer }>({ data: { openTicket } });

test('the result of a mutation is done when it is no error', () => {
  expect(outcome({ __typename: 'TicketChanged', ticket: { id: 'Ticket:1' } })).toEqual({
    kind: 'done',
    value: { __typename: 'TicketChanged', ticket: { id: 'Ticket:1' } },
  });
});

test('COM-03: what was done to a record that is out of sight now is neither shown nor refused', () => {
  expect(outcome({ __typename: 'ChangedOutOfSight' })).toEqual({ kind: 'outOfSight' });
});

test('COM-14: all problems of an input are kept, not only the first', () => {
  const problems = [
    { code: 'TOO_LONG', message: 'too long', path: ['subject'] },
    { code: 'REQUIRED', message: 'missing', path: ['description'] },
  ];
  expect(
    outcome({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: 'too long',
      path: ['subject'],
      problems,
    }),
  ).toMatchObject({ kind: 'refused', code: 'INVALID_INPUT', problems });
});

test('COM-16: a version conflict tells the current version', () => {
  expect(
    outcome({
      __typename: 'VersionConflict',
      code: 'VERSION_CONFLICT',
      message: 'changed',
      path: [],
      currentVersion: 7,
    }),
  ).toMatchObject({ kind: 'refused', code: 'VERSION_CONFLICT', currentVersion: 7 });
});

test('COM-15: no answer is lost, which is not the same as refused', () => {
  expect(outcomeOf<{ a: Answer }>({ error: { networkError: new Error('down'), graphQLErrors: [] } })).toEqual(
    {
      kind: 'lost',
    },
  );
});

test('COM-18: a request that a limit turned down keeps the code of the limit', () => {
  const error = { graphQLErrors: [{ message: 'too many', extensions: { code: 'RATE_LIMITED' } }] };
  expect(outcomeOf<{ a: Answer }>({ error })).toEqual({
    kind: 'failed',
    code: 'RATE_LIMITED',
    message: 'too many',
  });
});

test('COM-15: no answer in time is no refusal: sent again with the same key, it takes effect once', () => {
  const graphQLErrors = [{ message: 'too long', extensions: { code: 'DEADLINE_PASSED' } }];
  expect(outcomeOf({ error: { graphQLErrors } })).toEqual({ kind: 'lost' });
});
