import { connect } from 'node:net';
import { startMailCatcher, type MailCatcher } from '@aftercare/cli/mail-catcher/mail-catcher';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher();
});
afterAll(() => catcher?.stop());

const beginning = ['EHLO test', 'MAIL FROM:<a@aftercare.example>', 'RCPT TO:<b@aftercare.example>', 'DATA'];

/** Says it line by line, as the answers come; then `end` is done with the connection. */
function say(lines: readonly string[], end: 'reset' | 'end'): Promise<void> {
  const socket = connect(Number(new URL(catcher.smtpUrl).port), '127.0.0.1');
  const left = [...lines];
  socket.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    socket.once('error', reject).once('close', () => resolve());
    socket.on('data', (answer: string) => {
      if (/^\d{3}-/m.test(answer) && !/^\d{3} /m.test(answer)) return;
      const next = left.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
      else if (end === 'reset') socket.resetAndDestroy();
      else socket.end();
    });
  });
}

test('COM-07: senders that are killed in the middle of a mail do not take the catcher with them', async () => {
  for (let sender = 0; sender < 3; sender++) await say(beginning, 'reset');
  await say([...beginning, 'Subject: after all\r\n\r\nhello\r\n.'], 'end');
  const mails = await eventually(async () => {
    const found = await fetch(new URL('mails.json?to=b@aftercare.example', catcher.pageUrl));
    const read = (await found.json()) as { subject: string }[]; // the page says so
    return read.length > 0 && read;
  });
  expect(mails.map(({ subject }) => subject)).toEqual(['after all']);
});
