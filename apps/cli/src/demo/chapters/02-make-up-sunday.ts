import { makeUpSundays } from '../calendar.js';
import { holds, present, same } from '../checks.js';
import { historyOf } from '../records.js';
import type { Stage } from '../stage.js';
import { move } from '../ticket.js';
import type { Customer } from './00-customer.js';

interface ExplainedClock {
  readonly kind: string;
  readonly targetMs: number;
  readonly dueAt: string;
  readonly explanation: {
    readonly due: string;
    readonly provisionalYears: readonly number[];
    readonly steps: readonly { readonly kind: string; readonly countedMs: number }[];
  };
}

/** Nothing moves time: what a past Sunday counted is shown by a request reported on it and taken down now. */
export async function makeUpSunday(stage: Stage, customer: Customer): Promise<void> {
  const { hotline, manager, idOf } = stage.cast;
  stage.chapter('Working time');

  const sunday = await stage.step(
    'the calendar knows the last Sunday that was worked in place of a holiday',
    async ({ found }) => {
      const sundays = await makeUpSundays(manager);
      const last = present(sundays.at(-1), 'make-up Sunday in this year or the last');
      found(last);
      return last;
    },
  );
  // 11:57 in Shanghai: three minutes before lunch, two of five minutes are left for the afternoon
  const request = {
    channel: 'PHONE',
    description: '补录：星期日来电，当时系统停电未能登记。',
    customerId: customer.id,
    contactId: customer.contactId,
    reportedAt: `${sunday}T03:57:00.000Z`,
  };

  await stage.step('an agent may not back-date a call', async ({ found }) => {
    const { code, path } = await hotline.isRefused('openTicket', request);
    same([code, path.at(-1)], ['NOT_ALLOWED', 'reportedAt'], 'refused');
    found(`${code} at ${path.join('.')}`);
  });

  const late = await stage.step('the service manager may, and the record shows it', async ({ found }) => {
    const ticket = await move(manager, 'openTicket', request);
    const [first] = (await historyOf(manager, 'Ticket', ticket.id)).toReversed();
    same(first?.actor.person?.id, idOf.manager, 'taken down by');
    const reported = first?.changes.find(({ field }) => field === 'reportedAt');
    same(reported?.to, request.reportedAt, 'reportedAt in the record');
    found(`${ticket.number}: ${first?.action} with reportedAt ${reported?.to}`);
    return ticket;
  });

  await stage.step(
    'the explanation of its due time counts the Sunday and leaves out the lunch break',
    async ({ found }) => {
      const { node } = await manager.read<{ node: { clocks: ExplainedClock[] } }>(
        `query ($id: ID!) { node(id: $id) { ... on Ticket { clocks { kind targetMs dueAt
        explanation { due provisionalYears steps { kind countedMs } } } } } }`,
        { id: late.id },
      );
      const clock = present(
        node.clocks.find(({ kind }) => kind === 'FIRST_RESPONSE'),
        'first-response clock',
      );
      const { steps, due } = clock.explanation;
      same(
        steps.slice(0, 3).map(({ kind }) => kind),
        ['MAKE_UP', 'BREAK', 'MAKE_UP'],
        'steps',
      );
      same(
        steps.map(({ countedMs }) => countedMs),
        [180_000, 0, 120_000],
        'counted',
      );
      same([due, clock.dueAt], Array(2).fill(`${sunday}T05:32:00.000Z`), 'due');
      found('reported 11:57, three minutes until lunch, due 13:32');
    },
  );

  await stage.step('the late note is cancelled and owes nothing any more', async ({ found }) => {
    const { id } = late;
    const cancelled = await move(manager, 'cancelTicket', {
      id,
      reason: 'OTHER',
      note: '演示补录，无需处理',
    });
    same(cancelled.status, 'CANCELLED', 'status');
    holds(
      cancelled.clocks.every(({ status }) => status === 'ENDED'),
      'all its clocks ended',
    );
    found(`${cancelled.clocks.length} clocks ended`);
  });
}
