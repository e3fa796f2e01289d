import { describe, expect, test } from '@jest/globals';
import { phoneNumber } from './phone-number.js';

const keyOf = (text: string) => phoneNumber(text)?.key;

describe('TKT-01, CUS-01: a telephone number in any notation', () => {
  test.each([
    '13800138000',
    '+86 138 0013 8000',
    '+86-138-0013-8000',
    '0086 13800138000',
    '8613800138000',
    '013800138000',
    '138-0013-8000',
    '(+86)13800138000',
    '１３８００１３８０００',
    '+86(0)13800138000',
  ])('the mobile %s', (text) => {
    expect(phoneNumber(text)).toEqual({
      key: '13800138000',
      local: null,
      extension: null,
      shown: '13800138000',
    });
  });

  test.each([
    '010-87654321',
    '(010) 8765 4321',
    '01087654321',
    '10-87654321',
    '+86 10 8765 4321',
    '+86 010 87654321',
    '0086-10-87654321',
    '861087654321',
    '010－8765－4321',
  ])('the landline %s', (text) => {
    expect(phoneNumber(text)).toMatchObject({ key: '1087654321', local: '87654321', shown: '010-87654321' });
  });

  test.each([
    ['0571-87654321', '57187654321', '87654321'],
    ['0571 8765 432', '5718765432', '8765432'],
    ['571-87654321', '57187654321', '87654321'],
    ['021 61234567', '2161234567', '61234567'],
  ])('area codes of three digits and of two: %s', (text, key, local) => {
    expect(phoneNumber(text)).toMatchObject({ key, local });
  });

  test.each(['021-61234567-8012', '021-61234567转8012', '021 61234567 x8012', '+86 21 61234567 分机 8012'])(
    'an extension is kept apart: %s',
    (text) => {
      expect(phoneNumber(text)).toEqual({
        key: '2161234567',
        local: '61234567',
        extension: '8012',
        shown: '021-61234567-8012',
      });
    },
  );

  test('service numbers, neighbours, and other countries', () => {
    expect(keyOf('400-820-8820')).toBe('4008208820');
    expect(phoneNumber('87654321')).toMatchObject({ key: '87654321', local: '87654321' });
    expect(keyOf('+1 (415) 555-2671')).toBe('+14155552671');
    expect(keyOf('001 415 555 2671')).toBe('+14155552671');
    expect(keyOf('+852 2123 4567')).toBe('+85221234567');
  });

  test.each(['', '12', 'abc', 'SC-1234', '晨光公司', '12345678901234567890', '138-0013-8000; drop', '+'])(
    '%p is none',
    (text) => expect(phoneNumber(text)).toBeUndefined(),
  );
});
