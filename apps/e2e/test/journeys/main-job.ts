import { visitActionTexts, workOrderStatusTexts } from '@aftercare/portal/text/codes/dispatch-codes';
import { impactTexts, urgencyTexts } from '@aftercare/portal/text/codes/ticket-codes';
import { ticketActionTexts, visitStateTexts } from '@aftercare/portal/text/codes/work-codes';
import { expect } from '@jest/globals';
import { Figures } from '../../browser/figures.js';
import { finishVisit } from '../../browser/field-visit.js';
import { picture } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';
import { labelled, type Locale, type Words } from '../../browser/words.js';

const customer = '青岛海辰物流有限公司';
const dataProblem: Words = ['数据问题', 'Data'];
const task = '现场检查利润表取数，必要时重建汇总缓存。';

/** From the call to the signed report, each person on a screen of their own, and the figure that follows. */
export const mainJob = (locale: Locale) => async (stage: Stage) => {
  const manager = await stage.colleague('manager', { locale });
  const figures = await Figures.open(await stage.tab(manager.context, locale));
  const visits = await figures.ratio('ON_SITE_ARRIVAL');
  const open = await figures.value('BACKLOG');

  const agent = await stage.colleague('hotline', { locale });
  const number = await takeTheCall(agent);
  await figures.becomes('BACKLOG', open + 1);

  await assignTicket(manager, number);
  const engineer = await stage.colleague('engineer', { locale });
  await askForVisit(engineer, number);
  await assignVisit(manager, number);
  const field = await stage.colleague('field', { locale, size: 'phone' });
  await finishVisit(field, customer, task);

  await figures.ratioBecomes('ON_SITE_ARRIVAL', [visits[0] + 1, visits[1] + 1]);
  expect(await figures.wasReloaded()).toBe(false);
  await figures.show('ON_SITE_ARRIVAL');
  await picture(figures.screen, 'dashboard');
};

/** Who calls, what was promised, what is wrong; yields the number that the caller is told (TKT-01, TKT-02). */
async function takeTheCall(agent: Screen): Promise<string> {
  await agent.open('/hotline');
  await agent.write('hotline.caller', '13805320001');
  await agent.field('hotline.caller').press('Enter');
  await agent.page.getByRole('region', { name: customer }).waitFor();
  await agent.write('hotline.description', '月末结账后，利润表与明细账合计不一致');
  await agent.pick('step.category', agent.say(dataProblem));
  await agent.choose('step.impact', impactTexts.DEPARTMENT);
  await agent.choose('step.urgency', urgencyTexts.TODAY);
  await agent.sees(agent.say('hotline.articles'), seenBefore(agent));
  await picture(agent, 'hotline');
  await agent.press('hotline.create');
  const created = agent.page.getByRole('status').filter({ hasText: agent.say('hotline.created') });
  await created.waitFor();
  const [number] = /T\d+/.exec((await created.textContent()) ?? '') ?? [];
  if (!number) throw new Error('no number to tell the caller');
  await picture(agent, 'created');
  await agent.press('hotline.openTicket');
  await takeStep(agent, ticketActionTexts.TRIAGE);
  return number;
}

async function assignTicket(manager: Screen, number: string): Promise<void> {
  await manager.open('/tickets');
  const row = manager.page.getByRole('row').filter({ hasText: number });
  await row.waitFor();
  await picture(manager, 'tickets');
  await row.click();
  await manager.press(ticketActionTexts.ASSIGN);
  await manager.pick('step.assignee', '赵磊', manager.panel());
  await manager.send(ticketActionTexts.ASSIGN);
}

async function askForVisit(engineer: Screen, number: string): Promise<void> {
  await engineer.open(`/tickets/${number}`);
  await engineer.take(ticketActionTexts.START);
  await engineer.press(ticketActionTexts.REQUEST_VISIT);
  await engineer.write('step.task', task, engineer.panel());
  await engineer.send(ticketActionTexts.REQUEST_VISIT);
  await engineer.sees(engineer.say(visitStateTexts.REQUESTED));
  await picture(engineer, 'ticket');
}

/** The request is approved, and of those who are suggested one is sent (DSP-04, DSP-06). */
async function assignVisit(manager: Screen, number: string): Promise<void> {
  await manager.open('/visits');
  await manager.page.getByRole('row').filter({ hasText: number }).click();
  await manager.take(visitActionTexts.APPROVE);
  const orders = manager.page.getByRole('region', { name: labelled(manager.say('visit.orders')) });
  await orders.getByRole('link').click();
  const suggested = manager.page.getByRole('region', { name: labelled(manager.say('visit.suggestions')) });
  const field = suggested.getByRole('listitem').filter({ hasText: '王强' });
  await field.waitFor();
  await picture(manager, 'suggestions');
  await manager.press('visit.assign', field);
  await manager.sees(manager.say(workOrderStatusTexts.ASSIGNED));
}

/** A step with a form whose answers are known already. */
async function takeStep(screen: Screen, step: Words): Promise<void> {
  await screen.press(step);
  await screen.send(step);
}

const seenBefore = (agent: Screen) =>
  agent.page.getByRole('complementary', { name: agent.say('hotline.seenBefore') });
