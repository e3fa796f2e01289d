import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { expect, test } from '@jest/globals';
import { foldExam } from './fold-exam.js';
import { foldPerson } from './fold-person.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = '2026-03-03T03:31:00.000Z';
const told = (type: string, data: object): EventEnvelope => ({
  messageId: id(7),
  type,
  aggregate: type.split('.')[0] ?? '',
  aggregateId: id(1),
  version: 1,
  at,
  actor: id(5),
  data,
});
const person = (unitId: string, active: boolean) =>
  told('person.moved', { unitId, active, roleCodes: [], previousUnitId: unitId });

test('TRN-07, ANA-02: a colleague is present from the first day, moves, leaves and comes back', () => {
  const kinds = (state: unknown, event: EventEnvelope) =>
    foldPerson(state, event).changes.map(({ kind }) => kind);
  const here = { unitId: id(2), active: true };
  expect(foldPerson(undefined, person(id(2), true)).changes).toEqual([
    { kind: 'PRESENT', personId: id(1), unitId: id(2), at },
  ]);
  expect(kinds(here, person(id(2), true))).toEqual([]);
  expect(kinds(here, person(id(3), true))).toEqual(['PRESENT']);
  expect(kinds(here, person(id(2), false))).toEqual(['ABSENT']);
  expect(kinds({ ...here, active: false }, person(id(2), false))).toEqual([]);
  expect(kinds({ ...here, active: false }, person(id(2), true))).toEqual(['PRESENT']);
});

test("TRN-07, ANA-02: a passed exam counts, a failed one and a customer's do not", () => {
  const facts = {
    personId: id(1),
    unitId: id(2),
    customerId: null,
    contactId: null,
    courseId: id(3),
    courseCode: 'C',
    enrolmentId: id(4),
    attempt: 1,
    state: 'HANDED_IN',
  };
  const pass = { ...facts, at, validUntil: null, requiredForDuty: [] };
  expect(foldExam(undefined, told('exam.passed', pass)).changes).toEqual([
    { kind: 'PASSED', personId: id(1), at },
  ]);
  expect(foldExam(undefined, told('exam.passed', { ...pass, customerId: id(9) })).changes).toEqual([]);
  expect(foldExam(undefined, told('exam.handedIn', facts)).changes).toEqual([]);
});
