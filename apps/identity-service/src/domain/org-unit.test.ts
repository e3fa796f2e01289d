import { orgUnitKind } from '@aftercare/contracts/identity/org-unit';
import { expect, test } from '@jest/globals';
import {
  closeUnit,
  createUnit,
  moveUnit,
  nameHead,
  pickCalendar,
  renameUnit,
  type OrgUnit,
} from './org-unit.js';

let made = 0;
const act = { now: new Date('2026-05-04T01:00:00Z'), newId: () => `u${(made += 1)}` };
const make = (kind: OrgUnit['kind'], parent?: OrgUnit) => createUnit({ kind, name: kind }, parent, act).next;

const root = make('HEADQUARTERS');
const region = make('REGION', root);
const branch = make('BRANCH', region);
const department = make('DEPARTMENT', branch);
const thrown = (fn: () => unknown): unknown => {
  try {
    fn();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('COM-01: a unit stands below another with the path from the root; departments go to any depth', () => {
  expect(department.path).toEqual([root.id, region.id, branch.id, department.id]);
  expect(make('DEPARTMENT', department).path).toHaveLength(5);
});

test('COM-01: nothing but the headquarters stands alone, and no unit above one of higher rank', () => {
  const allowed = orgUnitKind.options.flatMap((parent) =>
    orgUnitKind.options
      .filter(
        (kind) => thrown(() => createUnit({ kind, name: 'x' }, { ...root, kind: parent }, act)) === undefined,
      )
      .map((kind) => `${parent} > ${kind}`),
  );
  expect(allowed).toEqual([
    ...['REGION', 'BRANCH', 'DEALER', 'DEPARTMENT'].map((kind) => `HEADQUARTERS > ${kind}`),
    ...['REGION', 'BRANCH', 'DEALER', 'DEPARTMENT'].map((kind) => `REGION > ${kind}`),
    ...['BRANCH', 'DEALER', 'DEPARTMENT'].map((kind) => `BRANCH > ${kind}`),
    ...['BRANCH', 'DEALER', 'DEPARTMENT'].map((kind) => `DEALER > ${kind}`),
    'DEPARTMENT > DEPARTMENT',
  ]);
  expect(thrown(() => make('BRANCH'))).toMatchObject({ code: 'PARENT_NEEDED', path: ['parentId'] });
});

test('COM-01: a unit moves below another, but never below itself, nor to where it is', () => {
  const other = make('REGION', root);
  const moved = moveUnit(branch, other);
  expect(moved.next).toMatchObject({ parentId: other.id, path: [root.id, other.id, branch.id] });
  expect(moved.events).toMatchObject([
    { event: { name: 'orgUnit.moved' }, data: { previousPath: branch.path } },
  ]);
  expect(thrown(() => moveUnit(branch, department))).toMatchObject({ code: 'UNIT_BELOW_ITSELF' });
  expect(thrown(() => moveUnit(branch, branch))).toMatchObject({ code: 'UNIT_BELOW_ITSELF' });
  expect(thrown(() => moveUnit(branch, region))).toMatchObject({ code: 'ALREADY_THERE' });
  expect(thrown(() => moveUnit(root, branch))).toMatchObject({ code: 'UNIT_BELOW_ITSELF' });
});

test('COM-01: a unit closes only when empty; the headquarters never', () => {
  expect(closeUnit({ ...branch, headId: 'p1' }, { people: 0, units: 0 }).next).toMatchObject({
    active: false,
    headId: null,
  });
  expect(thrown(() => closeUnit(branch, { people: 1, units: 0 }))).toMatchObject({ code: 'UNIT_NOT_EMPTY' });
  expect(thrown(() => closeUnit(branch, { people: 0, units: 1 }))).toMatchObject({ code: 'UNIT_NOT_EMPTY' });
  expect(thrown(() => closeUnit(root, { people: 0, units: 0 }))).toMatchObject({
    code: 'HEADQUARTERS_STAYS',
  });
});

test('COM-01: a closed unit takes no step at all', () => {
  const closed = { ...branch, active: false };
  const steps = [
    () => renameUnit(closed, 'x'),
    () => moveUnit(closed, root),
    () => pickCalendar(closed, null),
    () => nameHead(closed, null),
    () => closeUnit(closed, { people: 0, units: 0 }),
    () => make('DEPARTMENT', closed),
    () => moveUnit(make('DEPARTMENT', region), closed),
  ];
  for (const step of steps) expect(thrown(step)).toMatchObject({ code: 'UNIT_CLOSED' });
});
