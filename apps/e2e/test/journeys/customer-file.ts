import {
  contactStepTexts,
  customerStepTexts,
  followUpStepTexts,
} from '@aftercare/portal/text/codes/customer-file-codes';
import { expect } from '@jest/globals';
import { pictures } from '../../browser/pictures.js';
import { Hands } from '../../browser/hands.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';

const company = '青岛海辰物流有限公司';
const serviceCode = 'AC700001';
const contact = '王敏';
const title = '财务总监';
const newNumber = '13805320099';

/** Found by what a caller says, covered or not, a contact corrected by two at once: the hotline's page shows it by itself. */
export async function customerFileJourney(stage: Stage): Promise<void> {
  const manager = await stage.colleague('manager');
  const file = await find(manager);
  await readEntitlement(stage, manager);

  const agent = await stage.colleague('hotline');
  await agent.page.goto(`${file}?tab=contacts`);
  await agent.sees(contact);
  expect(await agent.button(contactStepTexts.CHANGE_CONTACT).count()).toBe(0);

  await part(manager, 'contacts');
  await changeTitle(stage, manager);
  await agent.sees(title);

  await manager.press('customerFile.history');
  await manager.sees('客户已建档');
  await part(agent, 'timeline');
  await agent.sees('联系人资料已更改');
  await callBack(manager);
}

/** Yields the address of the file. */
async function find(manager: Screen): Promise<string> {
  await new Hands(manager).go('k', /\/customers/);
  await manager.page.getByRole('searchbox', { name: manager.say('customers.search') }).fill(serviceCode);
  const row = manager.page.getByRole('row').filter({ hasText: company });
  await row.waitFor();
  await manager.page.getByRole('row').nth(2).waitFor({ state: 'detached' });
  await row.click();
  await manager.page.getByRole('heading', { name: company }).waitFor();
  return manager.page.url();
}

async function readEntitlement(stage: Stage, manager: Screen): Promise<void> {
  const asked = manager.page.getByRole('region', { name: manager.say('entitlement.title') });
  await manager.sees(manager.say('entitlement.covered'), asked);
  await manager.pick('entitlement.installation', serviceCode, asked);
  await manager.sees('覆盖该客户的全部安装', asked);
  await pictures(stage.world, manager, 'manager', 'customer-file');
  // Long after the agreement has ended.
  await manager.write('entitlement.on', '2099-01-01', asked);
  await manager.sees(manager.say('entitlement.toBeQuoted'), asked);
}

async function part(screen: Screen, name: 'contacts' | 'timeline' | 'followUps'): Promise<void> {
  await screen.page.getByRole('tab', { name: screen.say(`customerFile.part.${name}`) }).click();
}

/** Another person's change meanwhile is told, and kept where nothing was typed (COM-16). */
async function changeTitle(stage: Stage, manager: Screen): Promise<void> {
  const line = manager.page.getByRole('listitem').filter({ hasText: contact });
  await manager.press(contactStepTexts.CHANGE_CONTACT, line);
  const form = manager.panel();
  await form.waitFor();
  await anotherNumber(stage);
  await manager.write('contact.title', title, form);
  await manager.press(contactStepTexts.CHANGE_CONTACT, form);
  await manager.sees(manager.say('form.conflict'), form);
  await manager.sees(newNumber, form.getByRole('alert'));
  await manager.send(contactStepTexts.CHANGE_CONTACT);
  await manager.sees(title, line);
  await manager.sees(newNumber, line);
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly reaches: readonly { readonly kind: string; readonly value: string }[];
}

/** Beside those by which the person is known to others. */
async function anotherNumber(stage: Stage): Promise<void> {
  const admin = await stage.world.as('admin');
  const { customers } = await admin.get<{ customers: { edges: { node: { contacts: Person[] } }[] } }>(
    `query ($code: String) { customers(search: $code) { edges { node {
      contacts { id name title reaches { kind value } } } } } }`,
    { code: serviceCode },
  );
  const person = customers.edges[0]?.node.contacts.find(({ name }) => name === contact);
  const reaches = [
    { kind: 'MOBILE', value: newNumber, preferred: true },
    ...(person?.reaches ?? []).map(({ kind, value }) => ({ kind, value, preferred: false })),
  ];
  const changed = await admin.change(
    'changeContact',
    { ...person, reaches },
    '... on ContactChanged { contact { id } }',
  );
  expect(changed.code).toBeUndefined();
}

/** Arranged on the file, tried once, finished; the list of what is due has it in between (CUS-08). */
async function callBack(manager: Screen): Promise<void> {
  await manager.press(customerStepTexts.OPEN_FOLLOW_UP);
  await manager.write('followUps.dueAt', manager.clock(Date.now() + 3_600_000), manager.panel());
  await manager.pick('followUps.assignee', '马晓东', manager.panel());
  await manager.send(customerStepTexts.OPEN_FOLLOW_UP);
  await new Hands(manager).go('f', /\/follow-ups/);
  await manager.page.getByRole('tab', { name: manager.say('followUps.view.open') }).click();
  await manager.page.getByRole('row').filter({ hasText: company }).first().click();
  await manager.press(followUpStepTexts.RECORD_ATTEMPT);
  await manager.write('followUps.said', '无人接听', manager.panel());
  await manager.send(followUpStepTexts.RECORD_ATTEMPT);
  await manager.sees('无人接听');
  await manager.press(followUpStepTexts.FINISH);
  await manager.write('followUps.result', '客户满意，建议增加培训。', manager.panel());
  await manager.send(followUpStepTexts.FINISH);
  await manager.sees('客户满意，建议增加培训。');
}
