import { expect, test } from '@jest/globals';
import { after, id, morning, refusal, unitId } from '../../test/given.js';
import { putOnDuty, takeOffDuty } from './duty.js';

const turn = {
  id: id(1),
  kind: 'HOTLINE',
  personId: id(11),
  unitId,
  from: morning,
  until: after(8),
  note: null,
} as const;

test('DSP-03: nobody without the training that the duty requires is put on it', () => {
  const fitness = { required: ['HOTLINE_BASICS', 'PRODUCT_A'], shown: ['PRODUCT_A'], overlapping: 0 };
  expect(() => putOnDuty(turn, fitness)).toThrow(
    expect.objectContaining({ code: 'TRAINING_NOT_PASSED', params: { missing: 'HOTLINE_BASICS' } }),
  );
  const passed = { ...fitness, shown: ['HOTLINE_BASICS', 'PRODUCT_A'] };
  expect(putOnDuty(turn, passed).events).toHaveLength(1);
});

test('DSP-01: nobody has the same duty twice at once, and a turn is taken off once', () => {
  expect(() => putOnDuty(turn, { required: [], shown: [], overlapping: 1 })).toThrow(
    refusal('ON_DUTY_ALREADY'),
  );
  const { next } = putOnDuty(turn, { required: [], shown: [], overlapping: 0 });
  const off = takeOffDuty(next, after(1));
  expect(() => takeOffDuty(off.next, after(2))).toThrow(refusal('OFF_DUTY_ALREADY'));
});
