import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { mailTo, tokenIn } from '../support/mails.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, problemReport, resolvedTicket, startedTicket, step } from '../support/ticket.js';

const answered = '... on TicketLinkAnswered { ticketNumber status }';

export function solutionAndEnd(world: () => World): void {
  const email = 'wang2@customer.example';
  const about = () => ofCustomer(world(), 1);
  const engineer = () => world().as('engineer');
  const link = async (token: string) =>
    world().anonymous.get<{ ticketLink: object | null }>(
      'query ($token: String!) { ticketLink(token: $token) { purpose ticketNumber solution steps answerable } }',
      { token },
    );
  const statusOf = async (id: string) =>
    (
      await (
        await engineer()
      ).get<{ node: { status: string } }>('query ($id: ID!) { node(id: $id) { ... on Ticket { status } } }', {
        id,
      })
    ).node.status;

  const proposal = {
    stage: 'FINAL',
    kind: 'WORKAROUND',
    description: '改用导出功能',
    steps: ['打开导出', '选择格式'],
    precautions: '先备份',
    acceptanceCriteria: ['能导出', '格式正确'],
  };

  test('TKT-20: no solution is carried out without consent, which the customer gives by the mailed link, once', async () => {
    const { id, number } = await startedTicket(world(), about());
    const proposed = await done<{ solutions: { id: string; consent: string }[] }>(
      await engineer(),
      'proposeSolution',
      { id, ...proposal },
      'solutions { id consent precautions criteria { text met } }',
    );
    expect(proposed.solutions).toMatchObject([
      {
        consent: 'ASKED',
        precautions: '先备份',
        criteria: [{ text: '能导出', met: null }, { text: '格式正确' }],
      },
    ]);
    const solutionId = proposed.solutions[0]?.id;
    expect(await step(await engineer(), 'resolveTicket', { id, solutionId })).toMatchObject({
      code: 'CONSENT_MISSING',
    });
    const token = tokenIn(await mailTo(world(), email, new RegExp(`${number}.*方案`)));
    expect((await link(token)).ticketLink).toMatchObject({
      purpose: 'CONSENT',
      ticketNumber: number,
      solution: '改用导出功能',
      steps: ['打开导出', '选择格式'],
      answerable: true,
    });
    const answer = (yes: boolean) => world().anonymous.change('answerTicketLink', { token, yes }, answered);
    expect(await answer(true)).toMatchObject({ ticketNumber: number });
    expect(await answer(false)).toHaveProperty('code');
    const resolved = await done(
      await engineer(),
      'resolveTicket',
      { id, solutionId },
      'solutions { consent consentVia }',
    );
    expect(resolved).toMatchObject({
      status: 'RESOLVED',
      solutions: [{ consent: 'GIVEN', consentVia: 'MAIL_LINK' }],
    });
  });

  test('TKT-20: first and final proposals are kept; a first one does not resolve', async () => {
    const { id } = await startedTicket(world(), about());
    const propose = async (fields: object) =>
      done<{ solutions: { id: string }[] }>(
        await engineer(),
        'proposeSolution',
        { id, ...proposal, consentVia: 'PHONE', ...fields },
        'solutions { id stage kind description }',
      );
    const first = await propose({ stage: 'FIRST', description: '先重启' });
    expect(
      await step(await engineer(), 'resolveTicket', { id, solutionId: first.solutions[0]?.id }),
    ).toHaveProperty('code');
    const both = await propose({});
    expect(both.solutions).toMatchObject([
      { stage: 'FIRST', description: '先重启' },
      { stage: 'FINAL', description: '改用导出功能' },
    ]);
  });

  test('TKT-20: the customer confirms by the mailed link, or says that it is not solved and work goes on', async () => {
    const confirmed = await resolvedTicket(world(), about());
    const yes = tokenIn(await mailTo(world(), email, new RegExp(`${confirmed.number}.*是否已解决`)));
    expect(
      await world().anonymous.change(
        'answerTicketLink',
        { token: yes, yes: true, satisfaction: 5 },
        answered,
      ),
    ).toEqual({ ticketNumber: confirmed.number, status: 'CONFIRMED' });
    const rejected = await resolvedTicket(world(), about());
    const no = tokenIn(await mailTo(world(), email, new RegExp(`${rejected.number}.*是否已解决`)));
    expect(
      await world().anonymous.change('answerTicketLink', { token: no, yes: false, note: '仍报错' }, answered),
    ).toMatchObject({ ticketNumber: rejected.number });
    expect(await statusOf(rejected.id)).toBe('IN_PROGRESS');
  });

  test('TKT-22: closed with a problem report only when confirmed; closing tells the departments concerned', async () => {
    const { id, number } = await resolvedTicket(world(), about());
    const hotlineUnit = `OrgUnit:${world().organisation.unitIds.get('hotline')}`;
    const headId = `Person:${world().organisation.personIds.get('support')}`;
    await (
      await world().as('admin')
    ).change(
      'nameUnitHead',
      { id: hotlineUnit, headId },
      '... on OrgUnitChanged { orgUnit { head { id } } }',
    );
    const report = { id, ...problemReport, informUnitIds: [hotlineUnit] };
    expect(await step(await engineer(), 'closeTicket', report)).toMatchObject({ code: 'ILLEGAL_STEP' });
    await done(await engineer(), 'confirmTicket', { id, via: 'PHONE', satisfaction: 4 });
    expect(await step(await engineer(), 'closeTicket', { ...report, problem: '' })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['problem'],
    });
    const closed = await done(await engineer(), 'closeTicket', report, 'closedAt reopenableUntil');
    expect(closed).toMatchObject({
      status: 'CLOSED',
      closedAt: expect.any(String),
      reopenableUntil: expect.any(String),
    });
    const support = await world().as('support');
    await eventually(
      async () => {
        const { notices } = await support.get<{
          notices: { edges: { node: { code: string; title: string } }[] };
        }>('{ notices(first: 100) { edges { node { code title } } } }');
        return notices.edges.some(
          ({ node }) => node.code === 'TICKET_CLOSED_FOR_UNIT' && node.title.includes(number),
        );
      },
      { withinMs: 15_000 },
    );
  });

  test('TKT-22, TKT-11: the same problem again reopens a closed ticket with a reason, and counts', async () => {
    const { id } = await resolvedTicket(world(), about());
    await done(await engineer(), 'confirmTicket', { id, via: 'PHONE', satisfaction: 5 });
    await done(await engineer(), 'closeTicket', { id, ...problemReport });
    const reopened = await done(
      await engineer(),
      'reopenTicket',
      { id, reason: '又出现' },
      'reopenCount closedAt reopenableUntil clocks { kind status }',
    );
    expect(reopened).toMatchObject({ status: 'IN_PROGRESS', reopenCount: 1, reopenableUntil: null });
    expect(reopened).toMatchObject({
      clocks: expect.arrayContaining([{ kind: 'RESOLUTION', status: 'COUNTING' }]),
    });
  });
}
