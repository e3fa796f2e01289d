import { expect } from '@jest/globals';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';

const person = '赵磊';
/** With the unit that stands beside the name. */
const personFound = /赵磊.*青岛/;

/** Everything within reach is found without a mouse; one kind that fails does not take the others with it. */
export async function searchJourney(stage: Stage): Promise<void> {
  const agent = await stage.colleague('hotline');
  const { keyboard } = agent.page;
  const box = agent.page.getByRole('combobox', { name: agent.say('search.title') });
  const option = (text: string | RegExp) => agent.page.getByRole('option', { name: text }).first();

  await keyboard.press('Control+k');
  await box.fill('明细账导出');
  await option(/明细账导出 Excel/).waitFor();
  await chooseByKeys(agent, /明细账导出 Excel/);
  await agent.page.waitForURL(/\/tickets\/T/);
  await agent.page.getByRole('heading', { name: /明细账导出 Excel/ }).waitFor();
  const ticket = agent.page.url();

  // People, the library and customers come in the same answer, each in its group.
  await keyboard.press('Control+k');
  await box.fill(person);
  await option(personFound).waitFor();
  await chooseByKeys(agent, personFound);
  await agent.page.getByRole('heading', { name: person }).waitFor();
  expect(await agent.page.title()).toContain(person);

  // Without words: what was opened last, newest first.
  await keyboard.press('/');
  await option(person).waitFor();
  await option(/明细账导出 Excel/).waitFor();
  await keyboard.press('Escape');
  await box.waitFor({ state: 'hidden' });
  await agent.page.goBack();
  await agent.page.waitForURL(ticket);

  await oneKindFails(stage, agent);
}

/** Down to it with the arrow, whatever stands above it. */
async function chooseByKeys(screen: Screen, name: string | RegExp): Promise<void> {
  const wanted = screen.page.getByRole('option', { name }).first();
  for (let step = 0; step < 20; step++) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') break;
    await screen.page.keyboard.press('ArrowDown');
  }
  expect(await wanted.getAttribute('aria-selected')).toBe('true');
  await screen.page.keyboard.press('Enter');
}

async function oneKindFails(stage: Stage, agent: Screen): Promise<void> {
  const problem = '客户服务暂时不可用';
  await agent.page.route('**/graphql', (route) => {
    const body = route.request().postData() ?? '';
    if (!body.includes('GlobalSearch') || !body.includes('"customers":true')) return route.continue();
    const error = { message: problem, path: ['customers'], extensions: { code: 'SERVICE_UNAVAILABLE' } };
    return route.fulfill({ json: { data: null, errors: [error] } });
  });
  await stage.trouble(agent).expected(async () => {
    await agent.page.keyboard.press('Control+k');
    await agent.page.getByRole('combobox', { name: agent.say('search.title') }).fill(person);
    await agent.page.getByRole('option', { name: personFound }).first().waitFor();
    await agent.sees(problem);
  });
  await agent.page.keyboard.press('Escape');
  await agent.page.unroute('**/graphql');
}
