import { surveySent } from '@aftercare/contracts/customer/survey';
import { contactAccountActivated, contactInvited } from '@aftercare/contracts/identity/contact-account';
import { listMyNotices } from '@aftercare/contracts/notification/notice';
import { choosePreferences, myPreferences } from '@aftercare/contracts/notification/preferences';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accounts, addContact, answered, callers, entries } from './desks.js';
import { firstResponse, id, mondayMorning, portalUser, sundayNight, ticketFacts, unitId } from './given.js';
import { freshId, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

const opened = (fields: Parameters<typeof ticketFacts>[0] = {}) => ({
  ticket: ticketFacts(fields),
  clocks: [firstResponse],
  backdated: false,
});

async function only(address: string) {
  const mails = await eventually(() => {
    const found = started.mailsTo(address);
    return found.length > 0 && found;
  });
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  if (!mail) throw new Error('there is one');
  return mail;
}

test('TKT-02: a call on Sunday night is acknowledged by mail at once: number, next step, expected time', async () => {
  const contactId = addContact(301);
  const ticketId = freshId();
  await started.tell(ticket.ticketOpened, ticketId, opened({ contactId, number: 'T2001' }));
  const { parsed, to } = await only('contact301@example.com');
  expect(to).toEqual(['contact301@example.com']);
  expect(parsed.subject).toBe('【T2001】您的服务请求已受理');
  expect(parsed.from?.value).toEqual([{ name: '售后服务', address: 'desk@example.com' }]);
  expect(parsed.text).toContain('王芳，您好：');
  expect(parsed.text).toContain('服务请求编号为 T2001');
  expect(parsed.text).toContain('接下来');
  expect(parsed.text).toContain('2026年3月2日 GMT+8 09:30:00'); // the working Monday
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  const [log] = await started.deliveries(ticketId);
  expect(log).toMatchObject({ state: 'SENT', channel: 'EMAIL', address: 'c***@example.com' });
  expect(parsed.messageId).toBe(`<${log?.id}@example.com>`);
});

test('TKT-02, COM-07: a contact who reads English gets English', async () => {
  const contactId = addContact(302, { locale: 'en', name: 'Ann' });
  await started.tell(ticket.ticketOpened, freshId(), opened({ contactId, number: 'T2002' }));
  const { parsed } = await only('contact302@example.com');
  expect(parsed.subject).toBe('[T2002] We have received your request');
  expect(parsed.text).toContain('Dear Ann,');
  expect(parsed.text).toContain('the first answer by March 2, 2026 at 9:30:00 AM GMT+8');
});

test('TKT-02: an unknown caller is acknowledged at the address that the ticket knows', async () => {
  const ticketId = freshId();
  callers.set(ticketId, { ticketId, name: '李雷', phone: null, email: 'li@example.com' });
  const unknown = { customerId: null, customerName: null, customerLevel: null, contactId: null };
  await started.tell(ticket.ticketOpened, ticketId, opened(unknown));
  expect((await only('li@example.com')).parsed.text).toContain('李雷，您好：');
  const silent = freshId();
  callers.set(silent, { ticketId: silent, name: null, phone: '123', email: null });
  await started.tell(ticket.ticketOpened, silent, opened(unknown));
  const [log] = await started.deliveries(silent);
  expect(log).toMatchObject({
    state: 'SKIPPED',
    skip_reason: 'NO_ADDRESS',
    receiver_key: `CALLER:${silent}`,
  });
});

test('TKT-02: on the portal the acknowledgement stands in the list of notices too', async () => {
  const contactId = addContact(303);
  const accountId = freshId();
  const account = { contactId, customerId: id(200) };
  accounts.set(accountId, {
    id: accountId,
    version: 1,
    ...account,
    login: 'wang303@example.com',
    locale: 'zh-CN',
    state: 'INVITED',
    invitedAt: sundayNight,
    lastSignInAt: null,
  });
  await started.tell(contactInvited, accountId, { ...account, state: 'INVITED' });
  // what concerns the account goes to the address of the account
  const { parsed } = await only('wang303@example.com');
  expect(parsed.text).toContain(`https://desk.example/password/secret-of-INVITATION-${accountId}`);
  await started.tell(contactAccountActivated, accountId, { ...account, state: 'ACTIVE' });
  await started.tell(
    ticket.ticketOpened,
    freshId(),
    opened({ contactId, channel: 'PORTAL', number: 'T2003' }),
  );
  const user = started.platform.as(portalUser(accountId, contactId));
  const { nodes } = await user(listMyNotices, { unreadOnly: false, page: { first: 10 } });
  expect(nodes.map(({ node }) => node)).toMatchObject([{ title: '【T2003】您的服务请求已受理' }]);
  // and what is a contact's to choose is offered, nothing of the staff's
  const { items } = await user(myPreferences, {});
  expect(items.map(({ code }) => code)).toContain('TICKET_OPENED');
  await user(choosePreferences, { items: [{ code: 'TICKET_REPLIED', channels: [] }] });
  const staffKind = user(choosePreferences, { items: [{ code: 'CLOCK_BREACHED', channels: [] }] });
  await expect(staffKind).rejects.toMatchObject({ code: 'NOTICE_KIND_UNKNOWN' });
});

const entry = (entryId: string, ticketId: string, kind: 'REPLY' | 'NOTE', body: string) =>
  entries.set(entryId, {
    id: entryId,
    ticketId,
    position: 2,
    kind,
    at: sundayNight,
    author: id(1),
    authorKind: 'STAFF',
    body,
    mentionedIds: [],
    channel: 'EMAIL',
    call: null,
    step: null,
  });
const replied = (contactId: string, entryId: string) => ({
  ticket: ticketFacts({ contactId }),
  clocks: [],
  entryId,
  firstResponse: true,
  channel: 'EMAIL' as const,
});

test('TKT-12, COM-07: a public reply is mailed in its words, escaped in HTML', async () => {
  const contactId = addContact(304);
  const [ticketId, entryId] = [freshId(), freshId()];
  entry(entryId, ticketId, 'REPLY', '请重启 <服务器> & 再试\n谢谢');
  await started.tell(ticket.ticketReplied, ticketId, replied(contactId, entryId));
  const { parsed } = await only('contact304@example.com');
  expect(parsed.text).toContain('请重启 <服务器> & 再试\n谢谢');
  expect(parsed.html).toContain('请重启 &lt;服务器&gt; &amp; 再试<br>谢谢');
});

test('TKT-12: the words of an internal note never leave the house, whatever an event says', async () => {
  const contactId = addContact(305);
  const [ticketId, entryId] = [freshId(), freshId()];
  entry(entryId, ticketId, 'NOTE', '内部：客户很难缠');
  await started.tell(ticket.ticketReplied, ticketId, replied(contactId, entryId));
  const [log] = await started.deliveries(ticketId);
  expect(log).toMatchObject({ state: 'DEAD' });
  expect(started.mailsTo('contact305@example.com')).toEqual([]);
});

test('TKT-20: consent and confirmation are asked with a link that needs no password', async () => {
  const contactId = addContact(306);
  const [ticketId, solutionId] = [freshId(), freshId()];
  const base = { ticket: ticketFacts({ contactId }), clocks: [], solutionId, kind: 'FIX' as const };
  const proposed = { ...base, stage: 'FINAL' as const };
  await started.tell(ticket.solutionProposed, ticketId, { ...proposed, consent: 'ASKED' });
  const { parsed } = await only('contact306@example.com');
  expect(parsed.text).toContain(`https://desk.example/answer/secret-of-CONSENT-${ticketId}`);
  await started.tell(ticket.solutionProposed, ticketId, { ...proposed, consent: 'GIVEN' }); // asked on the phone
  await started.tell(ticket.ticketResolved, ticketId, { ...base, lapsesAt: mondayMorning });
  await started.tell(ticket.confirmationReminded, ticketId, { ticket: base.ticket, clocks: [] });
  const mails = await eventually(() => {
    const found = started.mailsTo('contact306@example.com');
    return found.length === 3 && found.map((mail) => mail.parsed);
  });
  for (const mail of mails.slice(1)) {
    expect(mail.text).toContain(`https://desk.example/answer/secret-of-CONFIRMATION-${ticketId}`);
  }
  expect(mails.some(({ text }) => text?.includes('2026年3月2日 GMT+8 09:30:00 之前'))).toBe(true);
  expect(new Set(mails.map(({ references }) => String(references)))).toEqual(
    new Set([`<ticket-${ticketId}@example.com>`]), // one thread in the reader's program
  );
});

test('TKT-20: a question that was answered meanwhile is not asked', async () => {
  const contactId = addContact(307);
  const ticketId = freshId();
  answered.add(ticketId);
  const base = { ticket: ticketFacts({ contactId }), clocks: [] };
  await started.tell(ticket.confirmationReminded, ticketId, base);
  expect(await started.deliveries(ticketId)).toMatchObject([{ state: 'DEAD' }]);
  expect(started.mailsTo('contact307@example.com')).toEqual([]);
});

test('CUS-09, TKT-22: a survey goes with its link to whoever agreed to be written to, and to nobody else', async () => {
  const send = async (contactId: string) => {
    const surveyId = freshId();
    await started.tell(surveySent, surveyId, {
      subject: 'TICKET',
      subjectId: id(1),
      subjectNumber: 'T9',
      customerId: id(200),
      contactId,
      unitId,
      personId: null,
      expiresAt: mondayMorning,
    });
    const [log] = await started.deliveries(surveyId);
    return { surveyId, log };
  };
  const { surveyId } = await send(addContact(308, { consented: true }));
  const { parsed } = await only('contact308@example.com');
  expect(parsed.text).toContain(`https://desk.example/survey/secret-of-SURVEY-${surveyId}`);
  const { log } = await send(addContact(309));
  expect(log).toMatchObject({ state: 'SKIPPED', skip_reason: 'NO_CONSENT' });
  const { log: gone } = await send(addContact(310, { consented: true, active: false }));
  expect(gone).toMatchObject({ state: 'SKIPPED', skip_reason: 'INACTIVE' });
});

test('COM-07: history taken over from another system tells nobody anything', async () => {
  const ticketId = freshId();
  const contactId = addContact(311);
  await started.tell(ticket.ticketOpened, ticketId, opened({ contactId }), { imported: true });
  await started.tell(
    ticket.ticketAssigned,
    ticketId,
    {
      ticket: ticketFacts({ contactId }),
      clocks: [],
      how: 'ASSIGNED' as const,
      previousAssigneeId: null,
      previousUnitId: unitId,
    },
    { imported: true },
  );
  expect(await started.deliveries(ticketId)).toEqual([]);
});

test('COM-07: a contact who has switched a kind off gets none of it; the log says why', async () => {
  const contactId = addContact(312);
  const user = started.platform.as(portalUser(freshId(), contactId));
  await user(choosePreferences, { items: [{ code: 'TICKET_OPENED', channels: [] }] });
  const ticketId = freshId();
  await started.tell(ticket.ticketOpened, ticketId, opened({ contactId }));
  expect(await started.deliveries(ticketId)).toMatchObject([
    { channel: 'EMAIL', state: 'SKIPPED', skip_reason: 'PREFERENCE' },
  ]);
});
