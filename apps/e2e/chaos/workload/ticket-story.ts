import { randomUUID } from 'node:crypto';
import type { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';
import type { InputOf } from '@aftercare/contracts/define';
import { noteOnTicket, replyOnTicket } from '@aftercare/contracts/ticket/conversation';
import { openTicket, triageTicket } from '@aftercare/contracts/ticket/intake-commands';
import {
  closeTicket,
  confirmTicket,
  proposeSolution,
  resolveTicket,
} from '@aftercare/contracts/ticket/solution-commands';
import { assignTicket, startTicket } from '@aftercare/contracts/ticket/work-commands';
import type { Company } from './company.js';
import type { PatientWriter } from './patient-writer.js';

/** What was written about one ticket, for the checker. */
export interface TicketStory {
  readonly id: string;
  /** `externalReference` of the ticket: unique, so that a doubled one shows. */
  readonly reference: string;
  /** Texts of notes and replies, each unique. */
  readonly said: readonly string[];
  readonly satisfaction: number | undefined;
}

/** A ticket's whole life, step by step, as `goOn` allows; every step is a command to the ticket service. */
export async function tellTicketStory(
  writer: PatientWriter,
  { hotline, manager, engineer, customers }: Company,
  random: SeededRandom,
  goOn: () => boolean,
): Promise<TicketStory | undefined> {
  if (!goOn()) return undefined;
  const reference = randomUUID();
  const customer = random.pick(customers);
  const weight = { categoryCode: 'OPERATION', impact: 'PERSON', urgency: 'THIS_WEEK' } as const;
  const { id } = await writer.write(openTicket, hotline, {
    channel: 'PHONE',
    requesterKind: 'COMPANY',
    description: '报表打不开',
    externalReference: reference,
    customerId: customer.id,
    contactId: customer.contactIds[0],
    installationId: customer.installationIds[0],
    ...weight,
  });
  const said: string[] = [];
  const say = async (to: typeof noteOnTicket | typeof replyOnTicket) => {
    const body = randomUUID();
    const more = to === noteOnTicket ? { mentionedIds: [] } : { articleIds: [] };
    await writer.write(to, engineer, { id, body, ...more });
    said.push(body);
  };
  let satisfaction: number | undefined;
  let solutionId = '';
  const steps = [
    () => writer.write(triageTicket, hotline, { id, ...weight }),
    () => writer.write(assignTicket, manager, { id, assigneeId: engineer.id }),
    () => writer.write(startTicket, engineer, { id }),
    ...Array.from({ length: random.between(1, 3) }, () => () => say(noteOnTicket)),
    () => say(replyOnTicket),
    async () => {
      ({ solutionId } = await writer.write(proposeSolution, engineer, { id, ...solution }));
    },
    () => writer.write(resolveTicket, engineer, { id, solutionId, checkedCriteria: [] }),
    async () => {
      const felt = random.between(1, 5);
      await writer.write(confirmTicket, engineer, { id, ...byPhone, satisfaction: felt });
      satisfaction = felt;
    },
    () => writer.write(closeTicket, engineer, { id, ...report }),
  ];
  for (const step of steps) {
    if (!goOn()) break;
    await step();
  }
  return { id, reference, said, satisfaction };
}

const solution = {
  stage: 'FINAL',
  kind: 'GUIDANCE',
  consentVia: 'PHONE',
  description: '在报表中心重新生成',
  steps: ['打开报表中心', '点击重新生成'],
  acceptanceCriteria: [],
} satisfies Partial<InputOf<typeof proposeSolution>>;

const byPhone = { via: 'PHONE', checkedCriteria: [] } satisfies Partial<InputOf<typeof confirmTicket>>;

const report = {
  problem: '报表打不开',
  solution: '重新生成报表',
  knowledge: { outcome: 'NONE', reason: '一次性问题' },
  informUnitIds: [],
} satisfies Partial<InputOf<typeof closeTicket>>;
