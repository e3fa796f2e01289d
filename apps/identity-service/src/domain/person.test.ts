import { expect, test } from '@jest/globals';
import * as decide from './person.js';

const act = { now: new Date('2026-05-04T01:00:00Z'), newId: () => 'p1' };
const content = {
  displayName: '张伟',
  email: 'z@example.com',
  phone: null,
  locale: 'zh-CN',
  zone: 'Asia/Shanghai',
} as const;
const person = decide.createPerson(
  { ...content, login: 'zhang', unitId: 'u1', roleCodes: ['A', 'A'] },
  true,
  act,
).next;
const left = { ...person, active: false };
const other = { id: 'p2', active: true };

const steps: Readonly<Record<string, (from: decide.Person) => unknown>> = {
  change: (from) => decide.changePerson(from, content),
  move: (from) => decide.movePerson(from, 'u2'),
  changeRoles: (from) => decide.changeRoles(from, []),
  nameDeputy: (from) => decide.nameDeputy(from, other, null, act),
  deactivate: (from) => decide.deactivate(from, null),
  reactivate: (from) => decide.reactivate(from),
};
const outcome = (step: string, from: decide.Person): string => {
  try {
    steps[step]?.(from);
    return 'OK';
  } catch (error) {
    return (error as { code: string }).code; // every refusal of the domain is coded
  }
};

test('COM-02: what an active person and a leaver allow', () => {
  const page = Object.fromEntries(
    Object.keys(steps).map((step) => [step, [outcome(step, person), outcome(step, left)]]),
  );
  expect(page).toEqual({
    change: ['OK', 'OK'],
    move: ['OK', 'PERSON_INACTIVE'],
    changeRoles: ['OK', 'PERSON_INACTIVE'],
    nameDeputy: ['OK', 'PERSON_INACTIVE'],
    deactivate: ['OK', 'PERSON_INACTIVE'],
    reactivate: ['PERSON_ACTIVE', 'OK'],
  });
});

test('COM-02: each role is held once', () => expect(person.roleCodes).toEqual(['A']));

test('COM-02: a deputy is another active colleague, until an instant to come', () => {
  const until = new Date(act.now.getTime() + 1);
  expect(decide.nameDeputy(person, other, until, act).next).toMatchObject({
    deputyId: 'p2',
    deputyUntil: until,
  });
  expect(decide.nameDeputy(person, null, until, act).next).toMatchObject({
    deputyId: null,
    deputyUntil: null,
  });
  expect(() => decide.nameDeputy(person, person, null, act)).toThrow('DEPUTY_OF_ONESELF');
  expect(() => decide.nameDeputy(person, { ...other, active: false }, null, act)).toThrow('PERSON_INACTIVE');
  expect(() => decide.nameDeputy(person, other, act.now, act)).toThrow('IN_THE_PAST');
});

test('COM-02: work is handed to another active colleague', () => {
  expect(decide.deactivate(person, other).events).toMatchObject([{ data: { handOverToId: 'p2' } }]);
  expect(() => decide.deactivate(person, person)).toThrow('PERSON_INACTIVE');
  expect(() => decide.deactivate(person, { ...other, active: false })).toThrow('PERSON_INACTIVE');
});
