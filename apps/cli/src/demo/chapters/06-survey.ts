import { eventually, present, same } from '../checks.js';
import { linkIn } from '../mails.js';
import type { Stage } from '../stage.js';
import type { TicketNow } from '../ticket.js';
import type { Customer } from './00-customer.js';

interface SurveyLink {
  readonly surveyLink: { readonly questions: readonly { readonly id: string; readonly kind: string }[] };
}

interface FollowUps {
  readonly followUpTasks: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly reason: string;
        readonly ticket: { readonly id: string } | null;
      };
    }[];
  };
}

/** The customer is asked, gives a low score, and is owed a call at once. */
export async function theSurvey(stage: Stage, customer: Customer, ticket: TicketNow): Promise<void> {
  const { anybody, manager } = stage.cast;
  stage.chapter('The survey');

  const token = await stage.step(
    'the customer gets a survey by mail after the ticket is closed',
    async ({ found }) => {
      const mail = await stage.mails.to(customer.email, ticket.number, '评价');
      found(mail.subject);
      return linkIn(mail);
    },
  );

  await stage.step('the customer gives a low score without signing in, once', async ({ found }) => {
    const { surveyLink } = await anybody.read<SurveyLink>(
      'query ($token: String!) { surveyLink(token: $token) { questions { id kind } } }',
      { token },
    );
    const scales = surveyLink.questions.filter(({ kind }) => kind === 'SCALE');
    const answers = scales.map(({ id }) => ({ questionId: id, scale: 2 }));
    await anybody.does('answerSurvey', { token, answers }, '... on SurveyAnswered { state }');
    const again = await anybody.isRefused('answerSurvey', { token, answers });
    found(`${answers.length} answers of 2; the second time ${again.code}`);
  });

  await stage.step('the low score opens a follow-up: somebody calls the customer', async ({ found }) => {
    const task = await eventually('a follow-up', async () => {
      const { followUpTasks } = await manager.read<FollowUps>(
        'query ($filter: FollowUpFilter) { followUpTasks(filter: $filter) { edges { node { id reason ticket { id } } } } }',
        { filter: { customerIds: [customer.id] } },
      );
      return followUpTasks.edges.at(0)?.node;
    });
    same([task.reason, task.ticket?.id], ['LOW_SCORE', ticket.id], 'follow-up');
    const { followUpTask } = await manager.does<{ followUpTask: { state: string } }>(
      'finishFollowUp',
      { id: task.id, state: 'DONE', result: '已致电致歉，说明处理经过，客户接受。', satisfaction: 4 },
      '... on FollowUpTaskChanged { followUpTask { state } }',
    );
    same(present(followUpTask, 'follow-up').state, 'DONE', 'state');
    found(`${task.reason}, and done`);
  });
}
