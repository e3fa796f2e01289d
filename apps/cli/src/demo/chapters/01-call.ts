import { holds, present, same } from '../checks.js';
import { historyOf, noticeFor } from '../records.js';
import type { Stage } from '../stage.js';
import { clockOf, move, ticketFor, type TicketNow } from '../ticket.js';
import type { Customer } from './00-customer.js';

interface Match {
  readonly matchedBy: string;
  readonly customer: { readonly id: string };
  readonly installation: { readonly id: string } | null;
  readonly entitlement: {
    readonly decision: string;
    readonly agreementNumber: string | null;
    readonly serviceLevelCode: string;
    readonly explanation: readonly { readonly text: string }[];
  };
}

/** The call for help: who calls, what is covered, the ticket, and the first answer in time. */
export async function theCall(stage: Stage, customer: Customer): Promise<TicketNow> {
  const { hotline, manager, engineer, idOf } = stage.cast;
  stage.chapter('The call');

  await stage.step(
    'the agent finds the caller by service code, and sees that the agreement covers it',
    async ({ found }) => {
      const { callerMatches } = await hotline.read<{ callerMatches: Match[] }>(
        `query ($code: String!) { callerMatches(numberOrCode: $code) { matchedBy customer { id } installation { id }
        entitlement { decision agreementNumber serviceLevelCode explanation { text } } } }`,
        { code: customer.serviceCode },
      );
      same(callerMatches.length, 1, 'customers with this service code');
      const [match] = callerMatches;
      same(match?.matchedBy, 'SERVICE_CODE', 'found by');
      same([match?.customer.id, match?.installation?.id], [customer.id, customer.installationId], 'found');
      const entitlement = present(match, 'match').entitlement;
      same(entitlement.decision, 'COVERED', 'entitlement');
      same(entitlement.agreementNumber, customer.agreementNumber, 'agreement');
      holds(entitlement.explanation.length > 0, 'the entitlement is explained');
      found(
        `covered by ${entitlement.agreementNumber}: ${entitlement.explanation.map(({ text }) => text).join(' ')}`,
      );
    },
  );

  const opened = await stage.step(
    'the ticket gets its number and its clocks while the caller is on the phone',
    async ({ found }) => {
      const ticket = await move(hotline, 'openTicket', {
        channel: 'PHONE',
        subject: '月末结账后利润表空白',
        description: '月末结账以后打开利润表，页面是空白的，重新登录也没有用。',
        customerId: customer.id,
        contactId: customer.contactId,
        installationId: customer.installationId,
      });
      same(ticket.status, 'NEW', 'status');
      holds(ticket.number.startsWith('T'), 'the number is one of a ticket');
      for (const kind of ['FIRST_RESPONSE', 'NEXT_UPDATE', 'RESOLUTION']) {
        same(clockOf(ticket, kind)?.status, 'COUNTING', `clock ${kind}`);
      }
      found(`${ticket.number}; first response due ${clockOf(ticket, 'FIRST_RESPONSE')?.dueAt}`);
      return ticket;
    },
  );

  await stage.step('the customer gets the acknowledgement by mail, with the number', async ({ found }) => {
    const mail = await stage.mails.to(customer.email, opened.number, '已受理');
    holds(mail.text.includes(opened.number), 'the number stands in the text');
    found(mail.subject);
  });

  await stage.step('the record shows who took the call', async ({ found }) => {
    const [first] = (await historyOf(manager, 'Ticket', opened.id)).toReversed();
    same(first?.actor.person?.id, idOf.hotline, 'taken by');
    found(`${first?.action} by ${first?.actor.name}`);
  });

  await stage.step(
    'the agent weighs it, the service manager assigns it, the engineer is told',
    async ({ found }) => {
      const { id } = opened;
      const weight = { categoryCode: 'OPERATION', impact: 'DEPARTMENT', urgency: 'TODAY' };
      same((await move(hotline, 'triageTicket', { id, ...weight })).status, 'TRIAGED', 'status');
      same(
        (await move(manager, 'assignTicket', { id, assigneeId: idOf.engineer })).status,
        'ASSIGNED',
        'status',
      );
      found((await noticeFor(engineer, 'TICKET_ASSIGNED', id)).title);
    },
  );

  return stage.step('the engineer starts and answers: the first-response clock is met', async ({ found }) => {
    const { id } = opened;
    same((await move(engineer, 'startTicket', { id })).status, 'IN_PROGRESS', 'status');
    const body = '您好，我们已在查看利润表空白的问题，稍后给您回电。';
    const answered = await move(engineer, 'replyOnTicket', { id, body });
    const clock = clockOf(answered, 'FIRST_RESPONSE');
    same([clock?.status, clock?.result], ['ENDED', 'MET'], 'first-response clock');
    same(clockOf(answered, 'NEXT_UPDATE')?.status, 'COUNTING', 'the next update is owed');
    const mail = await stage.mails.to(customer.email, opened.number, '新的答复');
    holds(mail.text.includes(body), 'the mail carries the words');
    found(`answered at ${answered.firstResponseAt}, and by mail`);
    return present(await ticketFor(engineer, id), 'ticket for its engineer');
  });
}
