import { same } from '../checks.js';
import type { Stage } from '../stage.js';
import { clockOf, move, type TicketNow } from '../ticket.js';

const promisedInMs = 20 * 60_000;

/** Two attempts without a solution: put aside with a promised call, called back, tried from afar. */
export async function failedAttempts(stage: Stage, { id }: TicketNow): Promise<TicketNow> {
  const { engineer } = stage.cast;
  stage.chapter('Two attempts without a solution');

  await stage.step('the engineer puts it aside and promises a call; the clocks go on', async ({ found }) => {
    const callBackAt = new Date(Date.now() + promisedInMs).toISOString();
    const parked = await move(engineer, 'parkTicket', { id, note: '查看同类问题的处理记录', callBackAt });
    same(parked.status, 'PARKED', 'status');
    same(clockOf(parked, 'CALL_BACK')?.dueAt, callBackAt, 'the promise is a clock');
    same(clockOf(parked, 'RESOLUTION')?.status, 'COUNTING', 'resolution clock');
    found(`call promised for ${callBackAt}`);
  });

  await stage.step('the promised call is made in time and does not solve it', async ({ found }) => {
    const called = await move(engineer, 'callBack', {
      id,
      result: 'NOT_SOLVED',
      note: '指导客户清除缓存后重试，报表仍为空白。',
      durationMs: 240_000,
    });
    same(called.status, 'IN_PROGRESS', 'status');
    same(clockOf(called, 'CALL_BACK')?.result, 'MET', 'promise');
    same([called.failedAttempts, called.proposedNextSteps], [1, []], 'attempts and proposals');
    found('promise met; one attempt without a solution');
  });

  return stage.step(
    'the second attempt fails too: a visit or an escalation is proposed',
    async ({ found }) => {
      const note = '远程检查报表缓存表，未发现异常。';
      const tried = await move(engineer, 'recordAttempt', { id, mode: 'REMOTE', result: 'NOT_SOLVED', note });
      same(tried.failedAttempts, 2, 'attempts');
      same(tried.proposedNextSteps.toSorted(), ['ESCALATE', 'REQUEST_VISIT'], 'proposed');
      found(`proposed: ${tried.proposedNextSteps.join(', ')}`);
      return tried;
    },
  );
}
