import { describe, expect, test } from '@jest/globals';
import { act, after, id, inProgress, morning, ticket } from '../../test/given.js';
import { nextAlarmAt, raiseAlarms } from './clock-alarms.js';
import type { TicketDecision } from './ticket-decision.js';
import type { Ticket } from './ticket.js';

const receivers = { managerIds: [id(50)], headIds: [id(60)] };
const told = ({ events }: TicketDecision) =>
  events.map(({ data }) => data as { stage: string; recipientIds: string[] }); // both alarms carry them

/** Only the clock of 8 hours. */
const solving = (given: Ticket): Ticket => ({
  ...given,
  clocks: given.clocks.filter(({ kind }) => kind === 'RESOLUTION'),
});

describe('given a clock of 8 hours on an assigned ticket', () => {
  const given = solving(inProgress());

  test.each([
    [4, 'WARNED_50', [id(1)]],
    [6.4, 'WARNED_80', [id(1), id(50)]],
    [8, 'BREACHED', [id(1), id(50), id(60)]],
  ] as const)('TKT-09: after %d hours it tells %s to these people', (hours, stage, recipientIds) => {
    const last = told(raiseAlarms(given, receivers, act(after(hours)))).at(-1);
    expect(last).toMatchObject({ stage, recipientIds });
  });

  test('each stage is told once', () => {
    const warned = raiseAlarms(given, receivers, act(after(4))).next;
    expect(raiseAlarms(warned, receivers, act(after(4))).events).toEqual([]);
    expect(nextAlarmAt(warned, act(after(4)).level)).toEqual(after(6.4));
  });

  test('a timer that comes late tells all stages in order', () => {
    expect(told(raiseAlarms(given, receivers, act(after(9)))).map(({ stage }) => stage)).toEqual([
      'WARNED_50',
      'WARNED_80',
      'BREACHED',
    ]);
  });

  test('a timer that comes early tells nothing', () => {
    expect(raiseAlarms(given, receivers, act(morning)).events).toEqual([]);
  });
});

test('TKT-09: what is nobody’s is told to the managers already at half time', () => {
  const [first] = told(raiseAlarms(solving(ticket()), receivers, act(after(4))));
  expect(first).toMatchObject({ stage: 'WARNED_50', recipientIds: [id(50)] });
});
