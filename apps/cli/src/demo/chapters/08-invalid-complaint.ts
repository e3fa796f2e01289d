import { same } from '../checks.js';
import { deal, filed } from '../complaint.js';
import type { Stage } from '../stage.js';
import type { TicketNow } from '../ticket.js';
import type { Customer } from './00-customer.js';

/** A complaint that nothing was promised for: explained to the customer, and not counted. */
export async function invalidComplaint(stage: Stage, customer: Customer, ticket: TicketNow): Promise<void> {
  const { hotline, quality } = stage.cast;
  stage.chapter('A complaint that is not valid');

  await stage.step(
    'it is found not to be promised, explained to the customer, and only then put away',
    async ({ found }) => {
      const { id, number } = await deal(hotline, 'fileComplaint', {
        ...filed(customer, ticket),
        description: '客户要求提供免费的二次开发，认为响应太慢。',
      });
      await deal(quality, 'takeUpComplaint', { id });
      const facts = '协议不包含二次开发，且从未承诺。';
      const rejected = await deal(quality, 'rejectComplaint', { id, facts, reason: 'NOT_PROMISED' });
      same([rejected.status, rejected.valid], ['INVALID', false], 'status');
      const { code } = await quality.isRefused('archiveComplaint', { id });
      same(code, 'EXPLANATION_MISSING', 'refused');
      const note = '已向客户说明协议范围，客户理解。';
      await deal(quality, 'recordComplaintContact', { id, purpose: 'EXPLANATION', means: 'PHONE', note });
      same((await deal(quality, 'archiveComplaint', { id })).status, 'ARCHIVED', 'status');
      found(`${number}: before the explanation ${code}`);
    },
  );
}
