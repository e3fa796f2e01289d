import { holds, present, same } from '../checks.js';
import { linkIn } from '../mails.js';
import { noticeFor } from '../records.js';
import type { Stage } from '../stage.js';
import { move, ticketFor, type TicketNow } from '../ticket.js';
import type { Customer } from './00-customer.js';

interface Link {
  readonly ticketLink: {
    readonly purpose: string;
    readonly ticketNumber: string;
    readonly answerable: boolean;
  } | null;
}

/** Proposed, agreed by mail, put in place, confirmed by mail, closed with the problem report. */
export async function theSolution(
  stage: Stage,
  customer: Customer,
  { id, number }: TicketNow,
): Promise<TicketNow> {
  const { engineer, anybody } = stage.cast;
  stage.chapter('The solution');

  const solutionId = await stage.step(
    'the engineer proposes a solution; before the customer agrees it cannot be put in place',
    async ({ found }) => {
      const proposed = await move(engineer, 'proposeSolution', {
        id,
        stage: 'FINAL',
        kind: 'FIX',
        description: '重建利润表的取数索引，并重新生成当月报表。',
        steps: ['备份账套', '在报表中心重建取数索引', '重新生成当月利润表'],
      });
      const solution = present(proposed.solutions.at(-1), 'proposed solution');
      same(solution.consent, 'ASKED', 'consent');
      const { code } = await engineer.isRefused('resolveTicket', { id, solutionId: solution.id });
      same(code, 'CONSENT_MISSING', 'refused');
      found(code);
      return solution.id;
    },
  );

  await stage.step(
    'the customer reads it behind the mailed link and agrees, without signing in',
    async ({ found }) => {
      const token = linkIn(await stage.mails.to(customer.email, number, '请确认解决方案'));
      await looks('CONSENT', token);
      await anybody.does('answerTicketLink', { token, yes: true }, '... on TicketLinkAnswered { status }');
      const solution = (await ticketFor(engineer, id))?.solutions.at(-1);
      same([solution?.consent, solution?.consentVia], ['GIVEN', 'MAIL_LINK'], 'consent');
      found((await noticeFor(engineer, 'CONSENT_RECORDED', id)).title);
    },
  );

  await stage.step('the engineer puts it in place; every promise is kept', async ({ found }) => {
    const rootCause = '升级后取数索引没有重建';
    const resolved = await move(engineer, 'resolveTicket', { id, solutionId, rootCause });
    same(resolved.status, 'RESOLVED', 'status');
    holds(
      resolved.clocks.every(({ status }) => status === 'ENDED'),
      'all clocks ended',
    );
    holds(
      resolved.clocks.every(({ result }) => result !== 'MISSED'),
      'none was missed',
    );
    found(`${resolved.clocks.length} clocks ended, none missed`);
  });

  await stage.step('the customer confirms behind the mailed link', async ({ found }) => {
    const token = linkIn(await stage.mails.to(customer.email, number, '请确认问题是否已解决'));
    await looks('CONFIRMATION', token);
    const answered = await anybody.does<{ status: string }>(
      'answerTicketLink',
      { token, yes: true },
      '... on TicketLinkAnswered { status }',
    );
    same(answered.status, 'CONFIRMED', 'status');
    found('confirmed; the link is used up');
  });

  return stage.step(
    'the engineer closes it with the problem report, and the library gets a draft',
    async ({ found }) => {
      const closed = await move(engineer, 'closeTicket', {
        id,
        problem: '月末结账后利润表空白',
        cause: '升级后取数索引没有重建',
        solution: '重建取数索引并重新生成报表',
        knowledge: { outcome: 'DRAFT', title: '利润表结账后空白的处理' },
      });
      same(closed.status, 'CLOSED', 'status');
      found(`${closed.number} closed`);
      return closed;
    },
  );

  async function looks(purpose: string, token: string) {
    const { ticketLink } = await anybody.read<Link>(
      'query ($token: String!) { ticketLink(token: $token) { purpose ticketNumber answerable } }',
      { token },
    );
    same(ticketLink, { purpose, ticketNumber: number, answerable: true }, 'what the link shows');
  }
}
