import { readFileSync } from 'node:fs';
import {
  demoPassword,
  demoStaff,
  loadDemoCompany,
  type DemoCompany,
} from '@aftercare/cli/demo-company/load-demo-company';
import { units } from '@aftercare/cli/demo-company/organisation';
import { signedIn, type DeskPerson } from '@aftercare/cli/platform/desk';
import { fileComplaint } from '@aftercare/contracts/complaint/complaint-commands';
import { approveVisit } from '@aftercare/contracts/dispatch/visit-request';
import { assignWorkOrder } from '@aftercare/contracts/dispatch/work-order';
import { draftArticle } from '@aftercare/contracts/ticket/article-commands';
import { openTicket, triageTicket } from '@aftercare/contracts/ticket/intake-commands';
import { assignTicket, requestVisit, startTicket } from '@aftercare/contracts/ticket/work-commands';
import { eventually } from '@aftercare/test-kit/eventually';
import { makeTickets, ticketCount } from '../data/tickets.js';
import { logFile } from '../platform/program.js';
import type { BenchPlatform } from '../platform/start-platform.js';

const visitCount = 40;
const complaintCount = 60;
const articleCount = 120;
const weight = { categoryCode: 'OPERATION', impact: 'PERSON', urgency: 'THIS_WEEK' } as const;

/** The demo company as the quick start loads it, a hundred thousand tickets, and enough of everything else for a page. */
export async function preparePortal(platform: BenchPlatform, say: (line: string) => void): Promise<void> {
  const { desk } = platform;
  const setupCode = await eventually(
    () => /"setupCode":"([^"]+)"/.exec(readFileSync(logFile(platform.logFolder, 'identity'), 'utf8'))?.[1],
  );
  const company = await loadDemoCompany(desk, setupCode, new Date(), say);
  const as = (login: string) => signedIn(desk, login, demoPassword);
  const [hotline, engineer, manager] = [await as('hotline'), await as('engineer'), await as('manager')];
  say('filing complaints, articles and visits');
  await complain(company, hotline);
  await write(engineer);
  await visit(company, { hotline, engineer, manager });
  say(`making ${ticketCount} tickets`);
  await fill(platform, company);
}

/** Those whose agreement covers visits, the others would be quoted first; without those who have a consultant of their own. */
function coveredIn({ customers }: DemoCompany, branch: string) {
  const today = new Date().toISOString().slice(0, 10);
  return customers.filter(
    ({ demo: { unit, level, agreement } }) =>
      unit === branch && level !== 'VIP' && agreement && agreement.endsOn > today,
  );
}

async function complain(company: DemoCompany, hotline: DeskPerson): Promise<void> {
  for (let n = 0; n < complaintCount; n += 1) {
    const customer = company.customers[n % company.customers.length];
    await hotline.command(fileComplaint, `bench:complaint:${n}`, {
      channel: 'PHONE',
      class: 'LATENESS',
      customerId: customer?.id,
      contactId: customer?.contactIds[0],
      description: `约定的时间过了一天仍无人联系（第 ${n + 1} 件）。`,
    });
  }
}

async function write(engineer: DeskPerson): Promise<void> {
  for (let n = 0; n < articleCount; n += 1)
    await engineer.command(draftArticle, `bench:article:${n}`, {
      title: `报表合计与明细不一致的处理（${n + 1}）`,
      symptom: '结账以后，利润表与明细账的合计不一致。',
      cause: '汇总缓存停留在上月',
      solution: '在报表中心重建汇总缓存，再重新生成利润表。',
      kind: 'SOLUTION',
      audience: 'STAFF',
    });
}

/** Half of them approved, and half of those given to the engineer in the field. */
async function visit(
  company: DemoCompany,
  { hotline, engineer, manager }: Readonly<Record<'hotline' | 'engineer' | 'manager', DeskPerson>>,
): Promise<void> {
  const customers = coveredIn(company, 'qingdao');
  const personId = (login: string) => company.organisation.personIds.get(login) ?? '';
  for (let n = 0; n < visitCount; n += 1) {
    const customer = customers[n % customers.length];
    if (!customer) throw new Error('the demo company has no customer in Qingdao');
    const key = (step: string) => `bench:visit:${n}:${step}`;
    const contactId = customer.contactIds[0];
    const opening = { channel: 'PHONE' as const, customerId: customer.id, contactId, ...weight };
    const { id } = await hotline.command(openTicket, key('open'), {
      ...opening,
      description: '利润表打不开，提示取数索引缺失。',
    });
    await hotline.command(triageTicket, key('triage'), { id, ...weight });
    await manager.command(assignTicket, key('assign'), { id, assigneeId: personId('engineer') });
    await engineer.command(startTicket, key('start'), { id });
    const task = '现场检查利润表取数，必要时重建索引。';
    const wish = { id, siteId: customer.siteId, contactId, task };
    const { visitRequestId } = await engineer.command(requestVisit, key('request'), wish);
    if (n % 2 === 1) continue;
    // dispatch hears of it a moment later
    const { workOrderId } = await eventually(() =>
      manager.command(approveVisit, key('approve'), { id: visitRequestId }),
    );
    const toField = { id: workOrderId, engineerId: personId('field') };
    if (n % 4 === 0) await manager.command(assignWorkOrder, key('give'), toField);
  }
}

async function fill(platform: BenchPlatform, { organisation }: DemoCompany): Promise<void> {
  const branches = units
    .filter(({ kind }) => kind === 'BRANCH')
    .map(({ key }) => ({
      unitId: organisation.unitIds.get(key) ?? '',
      engineerIds: demoStaff
        .filter(({ unit, roleCodes }) => unit === key && roleCodes.includes('SUPPORT_ENGINEER'))
        .flatMap(({ login }) => organisation.personIds.get(login) ?? []),
    }));
  const service = platform.programs.find(({ name }) => name === 'ticket');
  await service?.stop(); // nobody reads while the indexes are away
  await makeTickets(platform.databaseOf('ticket').ownerUrl, branches);
  await service?.start();
}
