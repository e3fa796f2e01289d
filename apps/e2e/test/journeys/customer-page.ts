import { contactAccountStateTexts, contactStepTexts } from '@aftercare/portal/text/codes/customer-file-codes';
import { eventually } from '@aftercare/test-kit/eventually';
import { expect } from '@jest/globals';
import { publishArticle } from '../../browser/history.js';
import { picture } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';
import { colleague } from '../support/colleague.js';
import { customerAt } from '../support/contact.js';
import { mailTo, tokenIn } from '../support/mails.js';
import { done, ofCustomer, openTicket, problemReport, solve } from '../support/ticket.js';

const problem = '套打发票时提示找不到打印机';
const article = {
  title: '打印机列表为空时如何重新登记',
  symptom: '套打时提示找不到打印机。',
  solution: '在打印设置中点击“重新登记打印机”。',
  audience: 'CUSTOMERS',
};

/** A customer's person with an account of their own, from the invitation to the confirmed solution. */
export async function customerPageJourney(stage: Stage): Promise<void> {
  const { world } = stage;
  await publishArticle(await world.as('engineer'), await world.as('manager'), article);
  const customer = await invited(stage);
  await customer.page.getByRole('link', { name: customer.say('customer.report') }).click();
  const number = await report(stage, customer);
  const id = await helped(stage, customer, number);
  await rated(stage, customer, id);

  // what was done by others is no secret of theirs, and nobody else's
  const other = await openTicket(await world.as('hotline'), ofCustomer(world, 0));
  await customer.open(`/my/tickets/${other.number}`);
  await customer.sees(customer.say('ticket.notFound'));
  await customer.open(`/tickets/${encodeURIComponent(id)}`);
  await customer.page.waitForURL(/\/my\/tickets\//);
  await customer.page.getByRole('heading', { name: problem }).waitFor();

  await customer.open('/my/agreements');
  await customer.sees(customer.say('my.period'));
  await customer.open('/my/library');
  await customer.page.getByRole('link', { name: article.title }).click();
  await customer.press('my.helpedYes');
  await customer.sees(customer.say('library.thanks'));
}

/** Somebody who serves the customer invites from the customer's file; the mail leads to the password (COM-02). */
async function invited(stage: Stage): Promise<Screen> {
  const { world } = stage;
  const { demo } = customerAt(world, 1);
  const { email = '' } = demo.contacts[0] ?? {};
  const grants = {
    PERSON_READ: 'ALL',
    CUSTOMER_READ: 'ALL',
    TICKET_OPEN: 'ALL',
    CONTACT_ACCOUNT_MANAGE: 'ALL',
  } as const;
  await colleague(world, { login: 'consultant', unit: 'qingdao', grants });
  const consultant = await stage.colleague('consultant');
  await consultant.open('/my'); // not theirs: led to their own pages
  await consultant.page.getByRole('navigation', { name: consultant.say('shell.navigation') }).waitFor();
  await consultant.open(
    `/customers/${encodeURIComponent(`Customer:${customerAt(world, 1).id}`)}?tab=contacts`,
  );
  const line = consultant.page.getByRole('listitem').filter({ hasText: email });
  await consultant.press(contactStepTexts.INVITE_CONTACT, line);
  await consultant.send(contactStepTexts.INVITE_CONTACT);
  await consultant.sees(consultant.say(contactAccountStateTexts.INVITED), line);

  const customer = await stage.visitor({ size: 'phone' });
  await customer.open(`/password/${encodeURIComponent(tokenIn(await mailTo(world, email, /邀请/)))}`);
  await customer.page.getByLabel(customer.say('signIn.newPassword')).fill(stage.password);
  await customer.press('signIn.setPassword');
  await customer.page.getByRole('link', { name: customer.say('signIn.back') }).click();
  await customer.write('signIn.login', email);
  await customer.page.getByLabel(customer.say('signIn.password'), { exact: true }).fill(stage.password);
  await customer.press('signIn.submit');
  await customer.page
    .getByRole('heading', { name: customer.say('my.hello', { name: demo.contacts[0]?.name ?? '' }) })
    .waitFor();
  expect(new URL(customer.page.url()).pathname).toBe('/my');
  await picture(customer, 'my-home');
  return customer;
}

/** An article is offered and is not what is meant; without network nothing is lost; two clicks make one ticket. */
async function report(stage: Stage, customer: Screen): Promise<string> {
  await customer.write('customer.whatIsWrong', problem);
  await customer.page.getByRole('button', { name: article.title }).click();
  await customer.sees(article.solution);
  await customer.press('my.notThis');
  await stage.trouble(customer).expected(async () => {
    await customer.context.setOffline(true);
    await customer.press('link.send');
    await customer.sees(customer.say('form.lost'));
    await customer.context.setOffline(false);
  });
  expect(await customer.field('customer.whatIsWrong').inputValue()).toBe(problem);
  await customer.button('link.send').dblclick();
  await customer.page.getByRole('heading', { name: problem }).waitFor();
  const { tickets } = await (
    await stage.world.as('hotline')
  ).get<{ tickets: { edges: { node: { number: string } }[] } }>(
    'query ($words: String!) { tickets(search: $words) { edges { node { number } } } }',
    { words: problem },
  );
  expect(tickets.edges).toHaveLength(1);
  return tickets.edges[0]?.node.number ?? '';
}

/** What the engineer does is seen at once; the customer answers, and says that it is solved. */
async function helped({ world }: Stage, customer: Screen, number: string): Promise<string> {
  const [hotline, manager, engineer] = [
    await world.as('hotline'),
    await world.as('manager'),
    await world.as('engineer'),
  ];
  const { ticketByNumber: ticket } = await hotline.get<{ ticketByNumber: { id: string } }>(
    'query ($number: String!) { ticketByNumber(number: $number) { id } }',
    { number },
  );
  const { id } = ticket;
  const weight = { categoryCode: 'OPERATION', impact: 'PERSON', urgency: 'THIS_WEEK' };
  await done(hotline, 'triageTicket', { id, ...weight });
  const assigneeId = `Person:${world.organisation.personIds.get('engineer')}`;
  await done(manager, 'assignTicket', { id, assigneeId });
  await done(engineer, 'startTicket', { id });
  await done(engineer, 'replyOnTicket', { id, body: '请问是哪一台打印机？' });
  await customer.sees('请问是哪一台打印机？');
  await customer.write('customer.message', '财务室的针式打印机');
  await customer.press('ticket.send');
  await customer.page.getByRole('article').filter({ hasText: '财务室的针式打印机' }).waitFor();

  await solve(engineer, id);
  const question = customer.page.getByRole('region', { name: customer.say('link.question.CONFIRMATION') });
  await question.getByRole('button', { name: customer.say('link.yes.CONFIRMATION') }).click();
  await question.getByRole('radio', { name: '5', exact: true }).click();
  await picture(customer, 'my-ticket');
  await customer.press('link.send', question);
  await customer.sees(customer.say('link.thanks'));
  return id;
}

/** The survey that the closed ticket sends waits on the first page, beside its mail (CUS-09). */
async function rated(stage: Stage, customer: Screen, id: string): Promise<void> {
  const { world } = stage;
  const engineer = await world.as('engineer');
  await done(engineer, 'closeTicket', { id, ...problemReport });
  const contact = await world.anonymous.signedIn(
    customerAt(world, 1).demo.contacts[0]?.email ?? '',
    stage.password,
  );
  await eventually(async () => {
    const { mySurveys } = await contact.get<{ mySurveys: object[] }>('{ mySurveys { id } }');
    return mySurveys.length > 0;
  });
  await customer.open('/my');
  await customer.page.getByRole('link', { name: customer.say('my.rate') }).click();
  const groups = customer.page
    .getByRole('radiogroup')
    .filter({ has: customer.page.getByRole('radio', { name: '5', exact: true }) });
  await groups.first().waitFor();
  for (const group of await groups.all()) await group.getByRole('radio', { name: '5', exact: true }).click();
  await customer.press('link.send');
  await customer.sees(customer.say('survey.thanksHint'));
}
