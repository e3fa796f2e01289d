import { ticketActionTexts } from '@aftercare/portal/text/codes/work-codes';
import { expect } from '@jest/globals';
import { Hands } from '../../browser/hands.js';
import type { Screen } from '../../browser/screen.js';
import { speak } from '../../browser/speak.js';
import type { Stage } from '../../browser/stage.js';
import { labelled, type Words } from '../../browser/words.js';

const login = 'engineer';
const problem = '键盘打开的报表没有数据';

/** An agent's day without a mouse: sign in, take a call, work on it, look for another, sign out. */
export async function keyboardJourney(stage: Stage): Promise<void> {
  await speak(stage.world, login, 'zh-CN');
  const agent = await stage.visitor();
  const hands = new Hands(agent);
  await signIn(agent, hands, stage.password);
  const number = await takeTheCall(agent, hands);
  await workOnIt(agent, hands);
  await changedMeanwhile(stage, agent, hands, number);
  await goThroughTheList(agent, hands);
  await lookForIt(agent, hands, number);
  await signOut(agent, hands);
}

async function signIn(agent: Screen, hands: Hands, password: string): Promise<void> {
  await agent.open('/');
  await hands.waitOn(agent.field('signIn.login'));
  await hands.type(login);
  await hands.press('Tab');
  await hands.type(password);
  await hands.press('Enter');
  await agent.page.getByRole('navigation', { name: agent.say('shell.navigation') }).waitFor();
}

async function takeTheCall(agent: Screen, hands: Hands): Promise<string> {
  // the first page of whoever takes calls, and the hand is in its field
  await hands.waitOn(agent.field('hotline.caller'));
  await hands.type('13805320001');
  await hands.press('Enter');
  // who calls is known: what is wrong comes next
  await hands.waitOn(agent.field('hotline.description'));
  await hands.type(problem);
  await hands.tabTo(agent.page.getByRole('combobox', { name: labelled(agent.say('step.category')) }));
  await hands.type('数据');
  await agent.page.getByRole('option', { name: '数据问题' }).first().waitFor({ state: 'attached' });
  await hands.press('Enter');
  for (const group of ['step.impact', 'step.urgency'] as const) {
    const choices = agent.page.getByRole('radiogroup', { name: labelled(agent.say(group)) });
    await hands.tabTo(choices.getByRole('radio'));
    await hands.press('Space');
  }
  await hands.press('Enter');
  const created = agent.page.getByRole('status').filter({ hasText: agent.say('hotline.created') });
  const [number = ''] = /T\d+/.exec((await created.textContent()) ?? '') ?? [];
  await hands.waitOn(agent.button('hotline.openTicket'));
  await hands.press('Enter');
  await agent.page.waitForURL(`**/tickets/${number}*`);
  return number;
}

/** Sorted, claimed and begun by the keys of the steps; a reply and a note. */
async function workOnIt(agent: Screen, hands: Hands): Promise<void> {
  await step(agent, hands, ticketActionTexts.TRIAGE);
  await agent.panel().locator('form :focus').waitFor();
  await hands.press('Control+Enter');
  await agent.panel().waitFor({ state: 'hidden' });
  await step(agent, hands, ticketActionTexts.CLAIM);
  await step(agent, hands, ticketActionTexts.START);
  await agent.button(ticketActionTexts.START).waitFor({ state: 'hidden' });
  await write(agent, hands, 'r', '已看到，请先检查取数索引。');
  await write(agent, hands, 'n', '客户月底结账，优先处理。');
}

async function step(agent: Screen, hands: Hands, words: Words): Promise<void> {
  await agent.button(words).first().waitFor();
  await hands.press('s');
  await hands.tabTo(agent.button(words));
  await hands.press('Enter');
}

async function write(agent: Screen, hands: Hands, key: 'r' | 'n', text: string): Promise<void> {
  await hands.press(key);
  await hands.waitOn(agent.page.locator('.composer textarea'));
  await hands.type(text);
  await hands.press('Control+Enter');
  await agent.page.locator('.entry:not(.is-sending)').filter({ hasText: text }).waitFor();
  await hands.press('Escape');
}

/** What a colleague changes slides in; what is being typed stays (COM-17). */
async function changedMeanwhile(stage: Stage, agent: Screen, hands: Hands, number: string): Promise<void> {
  const typed = '写到一半';
  await hands.press('r');
  await hands.waitOn(agent.page.locator('.composer textarea'));
  await hands.type(typed);
  const manager = await stage.world.as('manager');
  const { ticketByNumber: ticket } = await manager.get<{ ticketByNumber: { id: string } }>(
    `{ ticketByNumber(number: "${number}") { id } }`,
  );
  const note = { id: ticket.id, body: '服务部：明天上午有人在附近。' };
  await manager.change('noteOnTicket', note, '... on TicketChanged { ticket { id } }');
  await agent.sees(note.body);
  expect(await agent.page.locator('.composer textarea').inputValue()).toBe(typed);
  for (const _letter of typed) await hands.press('Backspace');
  await hands.press('Escape');
}

async function goThroughTheList(agent: Screen, hands: Hands): Promise<void> {
  const rows = agent.page.locator('tr[data-row]');
  await hands.go('t', /\/tickets(\?|$)/);
  await rows.nth(1).waitFor();
  await hands.press('j', 'j');
  await hands.waitOn(rows.nth(1));
  await hands.press('k');
  await hands.waitOn(rows.nth(0));
  await hands.press('Enter');
  await agent.page.waitForURL(/\/tickets\/T/);
  await agent.page.locator('.ticket-head h1').waitFor();
}

async function lookForIt(agent: Screen, hands: Hands, number: string): Promise<void> {
  await hands.press('Control+k');
  await hands.waitOn(agent.page.getByRole('combobox', { name: agent.say('search.title') }));
  await hands.type(problem);
  const found = agent.page.getByRole('option', { name: new RegExp(number) });
  await found.waitFor();
  for (let tries = 0; tries < 10; tries++) {
    if ((await found.getAttribute('aria-selected')) === 'true') break;
    await hands.press('ArrowDown');
  }
  await hands.press('Enter');
  await agent.page.waitForURL(`**/tickets/${number}`);
  await agent.panel().waitFor({ state: 'hidden' });
  await hands.press('?');
  await agent.sees(agent.say('keys.title'));
  await hands.press('Escape');
  await agent.panel().waitFor({ state: 'hidden' });
}

async function signOut(agent: Screen, hands: Hands): Promise<void> {
  await hands.tabTo(agent.page.locator('.top-corner button[aria-haspopup=menu]'), 'Shift+Tab');
  await hands.press('Enter');
  await hands.waitOn(agent.page.getByRole('menuitem').first());
  await hands.tabTo(agent.page.getByRole('menuitem', { name: agent.say('shell.signOut') }), 'ArrowDown');
  await hands.press('Enter');
  await hands.waitOn(agent.field('signIn.login'));
}
