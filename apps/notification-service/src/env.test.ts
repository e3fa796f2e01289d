import { expect, test } from '@jest/globals';
import { mailSettings } from './env.js';

const settings = { SMTP_URL: 'smtps://u:p@mail.example:465', PUBLIC_URL: 'https://desk.example' };
const from = (MAIL_FROM: string) => mailSettings.safeParse({ ...settings, MAIL_FROM }).data?.MAIL_FROM;

test('COM-07: the sender is an address, with or without a name; anything else ends the start', () => {
  expect(from('desk@example.com')).toEqual({ name: '', address: 'desk@example.com' });
  expect(from('售后服务 <desk@example.com>')).toEqual({ name: '售后服务', address: 'desk@example.com' });
  for (const wrong of [
    '',
    'desk',
    'a@b.example, c@d.example',
    'x\r\nBcc: y <desk@example.com>',
    '<a@b.example',
  ])
    expect(from(wrong)).toBeUndefined();
});

test('COM-07: only mail servers, web addresses and known time zones are taken', () => {
  const MAIL_FROM = 'desk@example.com';
  expect(mailSettings.parse({ ...settings, MAIL_FROM }).DEFAULT_ZONE).toBe('Asia/Shanghai');
  const refused = [
    { SMTP_URL: 'http://mail.example' },
    { PUBLIC_URL: 'javascript:x' },
    { DEFAULT_ZONE: 'Mars' },
  ];
  for (const wrong of refused) {
    expect(mailSettings.safeParse({ ...settings, MAIL_FROM, ...wrong }).success).toBe(false);
  }
});
