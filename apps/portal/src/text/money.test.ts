import { expect, test } from '@jest/globals';
import { formatMoney } from './money.js';

test('money is shown with the minor digits of its currency', () => {
  expect(formatMoney({ amountMinor: 120_050, currency: 'CNY' })).toBe('CNY 1,200.50');
  expect(formatMoney({ amountMinor: 1200, currency: 'JPY' })).toBe('JPY 1,200');
});
