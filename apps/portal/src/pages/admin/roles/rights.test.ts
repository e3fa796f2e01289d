import { expect, test } from '@jest/globals';
import { changedRights, grantsOf, rightsOf, withRight } from './rights.js';

const before = rightsOf([
  { permission: 'TICKET_READ', reach: 'TREE' },
  { permission: 'TICKET_OPEN', reach: 'ALL' },
]);

test('COM-02: a right is widened, taken away and given; what was changed is known', () => {
  const now = withRight(
    withRight(withRight(before, 'TICKET_READ', 'ALL'), 'TICKET_OPEN', undefined),
    'OPERATE',
    'ALL',
  );
  expect(changedRights(before, now)).toEqual(['TICKET_READ', 'TICKET_OPEN', 'OPERATE']);
  expect(grantsOf(now)).toEqual([
    { permission: 'TICKET_READ', reach: 'ALL' },
    { permission: 'OPERATE', reach: 'ALL' },
  ]);
});

test('COM-02: a right that was put back is no change', () => {
  expect(
    changedRights(before, withRight(withRight(before, 'TICKET_OPEN', undefined), 'TICKET_OPEN', 'ALL')),
  ).toEqual([]);
});
