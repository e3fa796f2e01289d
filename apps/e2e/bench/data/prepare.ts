import { randomUUID } from 'node:crypto';
import { signedIn } from '@aftercare/cli/platform/desk';
import { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import { eventually } from '@aftercare/test-kit/eventually';
import { limitDatabase } from '../limit/limit-database.js';
import { sameRowsStatement } from '../limit/same-rows.js';
import type { BenchPlatform } from '../platform/start-platform.js';
import { worksOf, type Work } from '../works.js';
import { foundCompany, type Branch } from './company.js';
import { makeTickets, ticketCount } from './tickets.js';

export interface Prepared {
  readonly works: readonly Work[];
  readonly agent: Branch['agent'];
  /** The copy of the ticket service's database in which the limit is measured, as the service's app role. */
  readonly limitUrl: string;
}

/** A company, a hundred thousand tickets, and a copy of them for the limit. */
export async function prepare(platform: BenchPlatform, say: (line: string) => void): Promise<Prepared> {
  say('founding a company of eight branches');
  const branches = await foundCompany(platform);
  const modelId = await openOneForEach(platform, branches);
  say(`making ${ticketCount} tickets`);
  const database = platform.databaseOf('ticket');
  const service = platform.programs.find(({ name }) => name === 'ticket');
  await service?.stop(); // a database is copied while nobody is connected
  const createSql = await sameRowsStatement(database.ownerUrl, modelId);
  await makeTickets(database.ownerUrl, branches);
  const limitUrl = await limitDatabase(platform.adminUrl, database);
  await service?.start();
  const [measured] = branches;
  if (!measured) throw new Error('the company has no branch');
  // branches take turns among the tickets that are opened, and so among those that are made of them
  return { works: worksOf(measured, 0, branches.length, createSql), agent: measured.agent, limitUrl };
}

/** A ticket for every customer, by the agent of its branch, branch after branch; answers the id of one of the first. */
async function openOneForEach({ desk }: BenchPlatform, branches: readonly Branch[]): Promise<string> {
  const agents = await Promise.all(branches.map(({ agent }) => signedIn(desk, agent.login, agent.password)));
  let ofFirst = '';
  for (const [place] of branches[0]?.customers.entries() ?? []) {
    for (const [index, { customers }] of branches.entries()) {
      const customer = customers[place];
      const opening = {
        channel: 'PHONE' as const,
        customerId: customer?.id,
        contactId: customer?.contactId,
        description: '月末结账后打开资产负债表，提示“数据源不可用”，重新登录后仍然如此。',
        subject: '报表打不开',
        categoryCode: 'OPERATION',
        impact: 'PERSON' as const,
        urgency: 'THIS_WEEK' as const,
      };
      const key = randomUUID();
      // units and people reach the ticket service a moment after they were made
      const opened = await eventually(async () => agents[index]?.command(openTicket, key, opening));
      if (index === 0) ofFirst = opened.id;
    }
  }
  return ofFirst;
}
