import { expect, test } from '@jest/globals';
import { longText, phoneNumber, text, timeZone } from './text.js';

test.each(['a\nb', 'a\u0000', 'a\u2028b', '\ud800', 'a\u0085b', ''])('a name refuses %j', (value) => {
  expect(text(20).safeParse(value).success).toBe(false);
});

test.each(['青岛海辰物流', "O'Neill & Söhne", '👩‍💻 support', '<b>'])('a name takes %j as it is', (value) => {
  expect(text(20).parse(value)).toBe(value);
});

test('prose keeps its lines, refuses NUL and half a surrogate pair', () => {
  expect(longText(20).parse(' one\n\ttwo ')).toBe('one\n\ttwo');
  expect(longText(20).safeParse('a\u0000').success).toBe(false);
  expect(longText(20).safeParse('a\udc00').success).toBe(false);
});

test('a phone number is what can be dialled', () => {
  expect(phoneNumber.parse('+86 (532) 8888-1234转8')).toBe('+86 (532) 8888-1234转8');
  expect(phoneNumber.safeParse('call me').success).toBe(false);
});

test.each(['Asia/Shanghai', 'UTC', 'Europe/Berlin'])('a time zone has a name: %s', (zone) => {
  expect(timeZone.safeParse(zone).success).toBe(true);
});

test.each(['', '+08:00', 'Europe/Nowhere', "x'--", 'UTC+25'])('no time zone: %s', (zone) => {
  expect(timeZone.safeParse(zone).error?.issues[0]?.message).toBe('UNKNOWN_TIME_ZONE');
});
