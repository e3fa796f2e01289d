import { describe, expect, test } from '@jest/globals';
import type { Act } from './act.js';
import * as task from './follow-up-task.js';
import { afterTicket, rate } from './questionnaire.js';
import { consume, move, quotaLifeCycle, release, reserve } from './quota-use.js';
import * as survey from './survey.js';

const act: Act = {
  now: new Date('2026-03-03T02:00:00.000Z'),
  by: '00000000-0000-7000-8000-000000000009',
  newId: () => '00000000-0000-7000-8000-000000000001',
  after: (ms) => new Date(Date.parse('2026-03-03T02:00:00.000Z') + ms),
};
const stepsOf = <S extends string, A extends string>(cycle: {
  states: readonly S[];
  actionsFrom: (state: S) => readonly A[];
  next: (state: S, action: A) => S;
}) =>
  cycle.states.flatMap((state) =>
    cycle.actionsFrom(state).map((action) => `${state} ${action} ${cycle.next(state, action)}`),
  );

test('every state × step of quotas, surveys and follow-ups', () => {
  expect(stepsOf(quotaLifeCycle)).toEqual([
    'RESERVED move RESERVED',
    'RESERVED consume CONSUMED',
    'RESERVED release RELEASED',
  ]);
  expect(stepsOf(survey.surveyLifeCycle)).toEqual(['OPEN answer ANSWERED', 'OPEN expire EXPIRED']);
  expect(stepsOf(task.followUpLifeCycle)).toEqual([
    'OPEN assign OPEN',
    'OPEN try OPEN',
    'OPEN finish DONE',
    'OPEN giveUp GIVEN_UP',
  ]);
});

describe('CUS-04: one use of a quota', () => {
  const use = { key: 'k', customerId: 'c', service: 'ON_SITE' } as const;
  const covered = { decision: 'COVERED', agreementId: 'a' } as const;
  const taken = reserve(undefined, use, covered).next;

  test('the same key changes nothing, whatever is asked again', () => {
    expect(reserve(taken, use, covered)).toEqual({ next: taken, events: [] });
    const used = consume(taken, use, covered).next;
    expect(used).toMatchObject({ state: 'CONSUMED', agreementId: 'a', overrun: false });
    expect(consume(used, use, covered).events).toEqual([]);
    const given = release(taken, 'CANCELLED').next;
    expect(release(given, 'CANCELLED').events).toEqual([]);
  });

  test('what was used is not given back; what was given back is not used', () => {
    const used = consume(undefined, use, covered).next;
    expect(() => release(used, 'CANCELLED')).toThrow('ILLEGAL_STEP');
    expect(() => move(used, 'w')).toThrow('ILLEGAL_STEP');
    const given = release(taken, 'CANCELLED').next;
    expect(() => consume(given, use, covered)).toThrow('ILLEGAL_STEP');
  });

  test('beyond what is included it is flagged, not refused', () => {
    const over = { decision: 'TO_BE_QUOTED', agreementId: 'a' } as const;
    expect(consume(undefined, use, over).next).toMatchObject({ state: 'CONSUMED', overrun: true });
  });
});

describe('CUS-09: answers in figures', () => {
  const marks = (...all: readonly number[]) =>
    ['process', 'support', 'solution', 'engineer'].map((questionId, n) => ({ questionId, scale: all[n] }));

  test.each([
    [[5, 5, 5, 5], 5, false],
    [[3, 3, 3, 3], 3, false],
    [[3, 3, 3, 2], 2.75, true],
    [[5, 5, 5, 1], 4, true], // one worst mark is a cry for help
  ])('%p is %p, low: %p', (all, score, low) => {
    expect(rate(afterTicket, marks(...all))).toMatchObject({ score, low });
  });

  test('an answer of the wrong kind, twice, or to nothing is refused at its place', () => {
    const good = marks(5, 5, 5, 5);
    const refused = (answers: Parameters<typeof rate>[1]) => {
      expect(() => rate(afterTicket, answers)).toThrow(/^(ANSWER_|QUESTION_)/);
    };
    refused([...good, { questionId: 'solved', choice: 'MAYBE' }]);
    refused([...good, { questionId: 'remark', scale: 3 }]);
    refused([...good, { questionId: 'process', scale: 3 }]);
    refused([...good, { questionId: 'other', text: 'x' }]);
    refused([...good, { questionId: 'remark', text: 'x', scale: 3 }]);
    refused(good.slice(1));
  });
});

test('CUS-09: a follow-up after a low score is due within a day', () => {
  const owed = {
    customerId: 'c',
    contactId: null,
    unitId: 'u',
    surveyId: 's',
    ticketId: 't',
    assigneeId: null,
  };
  const { next } = task.openForDiscontent({ reason: 'LOW_SCORE', ...owed }, act);
  expect(next.dueAt.toISOString()).toBe('2026-03-04T02:00:00.000Z');
  expect(task.finishFollowUp(next, { state: 'GIVEN_UP', result: '停机' }, act).next).toMatchObject({
    state: 'GIVEN_UP',
    doneAt: act.now,
  });
});
