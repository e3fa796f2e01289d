import { visitState, workOrderStatus } from '@aftercare/contracts/dispatch/dispatch-codes';
import { expect, test } from '@jest/globals';
import { isOpenVisit, mayStillChange, visitLifeCycle } from './visit-life-cycle.js';
import { progressOfOrder, progressOfRequest } from './visit-progress.js';

test('TKT-18: every state of a request has a meaning on the ticket, or changes nothing there', () => {
  expect(Object.fromEntries(visitState.options.map((state) => [state, progressOfRequest(state)]))).toEqual({
    REQUESTED: null,
    SENT_BACK: 'SENT_BACK',
    QUOTED: null,
    APPROVED: 'APPROVED',
    PARTS_SENT: null,
    ESCALATED: 'UNSOLVED',
    SOLVED: 'SOLVED',
    WITHDRAWN: 'WITHDRAWN',
  });
});

test('TKT-18: so has every status of a work order; its end is told by the request', () => {
  expect(workOrderStatus.options.map((status) => progressOfOrder(status))).toEqual([
    'APPROVED',
    'ASSIGNED',
    'ASSIGNED',
    'APPOINTED',
    null,
    'ON_SITE',
    'ON_SITE',
    'REPORTED',
    'REPORTED',
    null,
    null,
  ]);
});

test('TKT-18, DSP-09: escalated to headquarters the ticket goes on, and still shows what comes of the visit', () => {
  expect(isOpenVisit('UNSOLVED')).toBe(false);
  expect(mayStillChange('UNSOLVED')).toBe(true);
  for (const state of ['SOLVED', 'APPROVED', 'ASSIGNED', 'WITHDRAWN'] as const) {
    expect(visitLifeCycle.next('UNSOLVED', state)).toBe(state);
  }
  expect((['SOLVED', 'WITHDRAWN'] as const).filter(mayStillChange)).toEqual([]);
});
