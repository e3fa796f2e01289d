import { eventually } from '@aftercare/test-kit/eventually';
import { describe, expect, test } from '@jest/globals';
import { mailTo, tokenIn } from '../support/mails.js';
import { closedTicket, ofCustomer } from '../support/ticket.js';
import { admin, manager, underAgreement, world } from './desk.js';

export function timelineAndSurveys(): void {
  const timeline = async (customerId: string, more = '') => {
    const { node } = await admin.get<{
      node: { timeline: { edges: { node: { event: string; text: string; at: string } }[] } };
    }>(
      `query ($id: ID!) { node(id: $id) { ... on Customer { timeline${more} { edges { node {
      at event text number actor { name } record { id } } } } } } }`,
      { id: customerId },
    );
    return node.timeline.edges.map((edge) => edge.node);
  };

  test('CUS-05: one timeline has the file, the agreement and the ticket, newest first, in words', async () => {
    const { customerId } = await underAgreement('宿迁酒业有限公司');
    const { number, id } = await closedTicket(world, { customerId });
    await eventually(
      async () => {
        const events = (await timeline(customerId)).map(({ event }) => event);
        expect(events).toEqual(
          expect.arrayContaining([
            'customer.registered',
            'agreement.concluded',
            'ticket.opened',
            'ticket.closed',
            'quotaUse.consumed',
          ]),
        );
        return true;
      },
      { withinMs: 15_000 },
    );
    const lines = await timeline(customerId);
    const times = lines.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(lines.find(({ event }) => event === 'ticket.closed')).toMatchObject({ number, record: { id } });
    for (const line of lines) {
      expect(line.text).toMatch(/[一-鿿]/);
      expect(line.text).not.toContain(line.event);
    }
    const tickets = await timeline(customerId, '(recordKinds: ["ticket"])');
    expect(new Set(tickets.map(({ event }) => event.split('.')[0]))).toEqual(new Set(['ticket']));
  });

  describe('CUS-09: surveys', () => {
    const marks = (scale: number) => [
      ...['process', 'support', 'solution', 'engineer'].map((questionId) => ({ questionId, scale })),
      { questionId: 'remark', text: '请加快响应' },
    ];
    const answered = '... on SurveyAnswered { state }';

    test('CUS-09, TKT-22: after closing, the mailed link is answered once without signing in, and a low score opens a follow-up', async () => {
      const customer = ofCustomer(world, 0);
      await closedTicket(world, customer);
      const token = tokenIn(await mailTo(world, 'wang1@customer.example', /满意|评价|回访/));
      const { surveyLink } = await world.anonymous.get<{ surveyLink: { questions: object[] } }>(
        'query ($token: String!) { surveyLink(token: $token) { state subject subjectNumber questions { id kind text required } } }',
        { token },
      );
      expect(surveyLink).toMatchObject({
        state: 'OPEN',
        subject: 'TICKET',
        subjectNumber: expect.any(String),
      });
      expect(surveyLink.questions.length).toBeGreaterThanOrEqual(4);
      const answer = (answers: object[]) =>
        world.anonymous.change('answerSurvey', { token, answers }, answered);
      expect(await answer([{ questionId: 'process', scale: 9 }])).toHaveProperty('code');
      expect(await answer(marks(1))).toEqual({ state: 'ANSWERED' });
      expect(await answer(marks(5))).toHaveProperty('code');
      const tasks = await eventually(async () => {
        const { followUpTasks } = await manager.get<{ followUpTasks: { edges: { node: { id: string } }[] } }>(
          `query ($filter: FollowUpFilter) { followUpTasks(filter: $filter) { edges { node { id state reason dueAt
          customer { id } survey { score low } } } } }`,
          { filter: { customerIds: [customer.customerId] } },
        );
        return followUpTasks.edges.length > 0 && followUpTasks.edges;
      });
      expect(tasks).toMatchObject([
        {
          node: {
            state: 'OPEN',
            reason: 'LOW_SCORE',
            customer: { id: customer.customerId },
            survey: { score: 1, low: true },
          },
        },
      ]);
    });

    test('CUS-09: a wrong link opens nothing', async () => {
      expect(
        await world.anonymous.get(
          '{ surveyLink(token: "there-never-was-such-a-link-at-all-000000") { state } }',
        ),
      ).toEqual({
        surveyLink: null,
      });
    });

    test('CUS-09: the same contact is not asked again soon; a discontented customer is called', async () => {
      const customer = ofCustomer(world, 0);
      await closedTicket(world, customer, 1);
      await eventually(
        async () => {
          const { followUpTasks } = await manager.get<{
            followUpTasks: { edges: { node: { reason: string } }[] };
          }>(
            'query ($filter: FollowUpFilter) { followUpTasks(filter: $filter) { edges { node { reason } } } }',
            { filter: { customerIds: [customer.customerId] } },
          );
          return followUpTasks.edges.some(({ node }) => node.reason === 'NOT_CONTENT');
        },
        { withinMs: 15_000 },
      );
      const { surveys } = await manager.get<{ surveys: { edges: object[] } }>(
        'query ($filter: SurveyFilter) { surveys(filter: $filter) { edges { node { id } } } }',
        { filter: { customerIds: [customer.customerId] } },
      );
      expect(surveys.edges).toHaveLength(1);
    });
  });
}
