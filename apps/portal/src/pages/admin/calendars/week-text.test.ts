import { expect, test } from '@jest/globals';
import { periodsOf, textOfDay, weekOf } from './week-text.js';

test('COM-05: the hours of a day are written as on a door', () => {
  expect(periodsOf('9:00-12:00，13:30–18:00')).toEqual([
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '18:00' },
  ]);
  expect(periodsOf('')).toEqual([]);
  expect(periodsOf('00:00-24:00')).toEqual([{ from: '00:00', to: '24:00' }]);
});

test.each(['9-12', '12:00-09:00', '09:00-25:00', '09:60-10:00', 'all day', '09:00'])(
  'COM-05: %s is not taken for hours',
  (text) => {
    expect(periodsOf(text)).toBeUndefined();
  },
);

test('COM-05: what was read is written back the same', () => {
  const week = weekOf((day) => (day === 'sat' || day === 'sun' ? '' : '09:00-12:00, 13:30-18:00'));
  expect(textOfDay(week, 'fri')).toBe('09:00-12:00, 13:30-18:00');
  expect(textOfDay(week, 'sun')).toBe('');
});
