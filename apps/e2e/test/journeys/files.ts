import { expect } from '@jest/globals';
import { eventually } from '@aftercare/test-kit/eventually';
import { picture } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';
import { contactOf } from '../support/contact.js';
import { attached, png } from '../support/files.js';
import { askedVisit, onVisit, patience, visitsOf, worked } from '../support/visit.js';

const email = 'wangmin@haichen.example';

/** COM-09: colleagues add files in the ways that they have; the customer sees those that were meant for them. */
export async function filesJourney(stage: Stage): Promise<void> {
  const { world } = stage;
  const contact = await contactOf(world, 0);
  const { ticket, orderId } = await visitUnderWay(stage);
  const engineer = await stage.colleague('engineer');
  await engineer.open(`/tickets/${ticket.number}`);
  await engineer.page.getByText(engineer.say('ticket.note'), { exact: true }).first().click();
  await paste(engineer);
  const pasted = (await engineer.page.locator('.upload-name').innerText()).trim();
  expect(pasted).toMatch(/^\d{8}-\d{6}\.png$/);
  await engineer.press('ticket.saveNote');
  await engineer.page.getByRole('img', { name: pasted }).waitFor();

  await engineer.page.getByText(engineer.say('ticket.reply'), { exact: true }).first().click();
  await choose(engineer, 'file.add', '操作说明.png');
  await engineer.write('ticket.replyPlaceholder', '请按图操作');
  await engineer.press('ticket.send');
  await engineer.page.getByRole('img', { name: '操作说明.png' }).waitFor();
  await picture(engineer, 'ticket-files');

  const field = await stage.colleague('field', { size: 'phone' });
  await field.open(`/orders/${encodeURIComponent(orderId)}`);
  await choose(field, 'file.photo', '现场照片.png');
  await field.page.getByRole('img', { name: '现场照片.png' }).waitFor();
  await field.page.getByRole('region', { name: field.say('file.photos') }).scrollIntoViewIfNeeded();
  await picture(field, 'visit-photo');

  const customer = await stage.visitor({ size: 'phone' });
  await customer.open('/');
  await customer.write('signIn.login', email);
  await customer.page.getByLabel(customer.say('signIn.password'), { exact: true }).fill(stage.password);
  await customer.press('signIn.submit');
  await customer.sees(customer.say('customer.myTickets'));
  await customer.open(`/tickets/${ticket.number}`);
  const shown = customer.page.getByRole('img', { name: '操作说明.png' });
  await shown.waitFor();
  await shown.scrollIntoViewIfNeeded();
  expect(await shown.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(1);
  expect(await customer.page.getByRole('img', { name: pasted }).count()).toBe(0);
  await picture(customer, 'customer-files');

  // and what the customer adds is seen by the engineer
  const theirs = await attached(world, contact, 'ticket', ticket.id);
  await engineer.page.reload();
  await engineer.page.getByRole('img', { name: theirs.name }).waitFor();
}

async function visitUnderWay({ world }: Stage) {
  const manager = await world.as('manager');
  const { ticket, visitId } = await askedVisit(world, 0);
  await onVisit(manager, 'approveVisit', { id: visitId });
  const order = await eventually(
    async () => (await visitsOf(manager, ticket.id))[0]?.workOrders[0],
    patience,
  );
  const engineerId = `Person:${world.organisation.personIds.get('field')}`;
  await worked(manager, 'assignWorkOrder', { id: order.id, engineerId });
  return { ticket, orderId: order.id };
}

/** A picture from the clipboard, as the browser hands it to the page. */
async function paste(screen: Screen): Promise<void> {
  const field = screen.field('ticket.notePlaceholder');
  await field.focus();
  // as text: what runs in the page is of the browser, which this side has no types of
  await screen.page.evaluate(`(() => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(${JSON.stringify([...png])});
    data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  })()`);
  await screen.page.locator('.upload-name').waitFor();
}

/** Chooses a file with the button of this name. */
const choose = (screen: Screen, words: 'file.add' | 'file.photo', name: string) =>
  screen.page
    .locator(`input[type=file][aria-label="${screen.say(words)}"]`)
    .first()
    .setInputFiles({ name, mimeType: 'image/png', buffer: png });
