import { expect } from '@jest/globals';
import { eventually } from '@aftercare/test-kit/eventually';
import { picture } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';
import { mailTo } from '../support/mails.js';
import { done, ofCustomer, problemReport, resolvedTicket } from '../support/ticket.js';

const address = 'wangmin@haichen.example';

/** Without a password: the customer confirms by the link in the mail, rates the service, and fills in the survey. */
export async function customerJourney(stage: Stage): Promise<void> {
  const { world } = stage;
  const { id, number } = await resolvedTicket(world, ofCustomer(world, 0), {
    description: '凭证打印缺少附件',
  });
  const customer = await stage.visitor({ size: 'phone' });
  await openLink(stage, customer, new RegExp(`${number}.*是否已解决`));
  await customer.page.getByRole('button', { name: customer.say('link.yes.CONFIRMATION') }).click();
  await rate(customer, customer.say('link.satisfaction'), '5');
  await picture(customer, 'confirmation');
  await customer.press('link.send');
  await customer.sees(customer.say('link.thanks'));

  const engineer = await world.as('engineer');
  await eventually(async () => (await statusOf(stage, id)) === 'CONFIRMED');
  await done(engineer, 'closeTicket', { id, ...problemReport });
  await openLink(stage, customer, /满意|评价|回访/);
  for (const group of await groups(customer))
    await group.getByRole('radio', { name: '5', exact: true }).click();
  await picture(customer, 'survey');
  await customer.press('link.send');
  await customer.sees(customer.say('link.thanks'));
  await customer.page.reload();
  await customer.sees(customer.say('survey.answered'));
}

async function openLink(stage: Stage, customer: Screen, subject: RegExp): Promise<void> {
  const { text } = await mailTo(stage.world, address, subject);
  const [, path] = /https?:\/\/[^/\s]+(\/(?:answer|survey)\/\S+)/.exec(text) ?? [];
  if (!path) throw new Error(`no link in: ${text}`);
  await customer.open(path);
}

const rate = (customer: Screen, group: string, value: string) =>
  customer.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: value }).click();

async function groups(customer: Screen) {
  const five = customer.page.getByRole('radio', { name: '5', exact: true });
  const found = customer.page.getByRole('radiogroup').filter({ has: five });
  await found.first().waitFor();
  const all = await found.all();
  expect(all.length).toBeGreaterThan(0);
  return all;
}

async function statusOf({ world }: Stage, id: string): Promise<string> {
  const client = await world.as('engineer');
  const { node } = await client.get<{ node: { status: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Ticket { status } } }',
    { id },
  );
  return node.status;
}
