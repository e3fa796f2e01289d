import { articleAudienceTexts, articleKindTexts } from '@aftercare/portal/text/codes/article-codes';
import { expect } from '@jest/globals';
import { knownProblem } from '../../browser/history.js';
import { pictures } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';

/** Nothing typed, a wrong password, and an address that needs a sign-in: it is kept for afterwards. */
export async function signInJourney(stage: Stage): Promise<void> {
  const visitor = await stage.visitor();
  await visitor.open('/library?q=none');
  await visitor.press('signIn.submit');
  await visitor.sees(visitor.say('form.required'));
  await visitor.write('signIn.login', 'quality');
  const password = visitor.page.getByLabel(visitor.say('signIn.password'), { exact: true });
  await password.fill('wrong, and long enough');
  await visitor.press('signIn.submit');
  await visitor.page.getByRole('alert').first().waitFor();
  expect(await visitor.field('signIn.login').inputValue()).toBe('quality');
  await password.fill(stage.password);
  await visitor.press('signIn.submit');
  await visitor.page.getByRole('heading', { name: visitor.say('library.title') }).waitFor();
}

/** The language is a choice of one's own: it changes at once, and stays. */
export async function languageJourney(stage: Stage): Promise<void> {
  const person = await stage.colleague('gm');
  await person.open('/account');
  await person.page.getByText('English', { exact: true }).click();
  await person.page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
  await person.page.reload();
  await person.page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
  expect(await person.page.locator('html').getAttribute('lang')).toBe('en');
}

/** In words that the article does not begin with; the answer is marked as useful. */
export async function libraryJourney(stage: Stage): Promise<void> {
  const agent = await stage.colleague('hotline');
  await agent.open('/library');
  await agent.page.getByRole('searchbox', { name: agent.say('library.search') }).fill('汇总缓存');
  // Before the search settles, the same line stands in the list of all: it goes while it is clicked.
  await agent.page.waitForURL(/[?&]q=/);
  await agent.page.getByRole('row').filter({ hasText: knownProblem }).click();
  const article = agent.panel();
  await agent.sees('在报表中心重建汇总缓存', article);
  await pictures(stage.world, agent, 'hotline', 'library');
  await article.getByRole('button', { name: agent.say('library.useful', { count: '0' }) }).click();
  await article.getByRole('button', { name: agent.say('library.useful', { count: '1' }) }).waitFor();
  await agent.page.keyboard.press('Escape');
  await article.waitFor({ state: 'hidden' });
  await writeArticle(agent);
}

const solution =
  '1. 打开**打印设置**\n2. 点击 `重新登记`\n\n<img src=x onerror=alert(1)> [点这里](javascript:alert(1))';

/** In Markdown, with a preview; what is no Markdown stays words. */
async function writeArticle(agent: Screen): Promise<void> {
  await agent.press('library.new');
  const form = agent.panel();
  await agent.write('library.articleTitle', '打印机列表为空', form);
  await agent.pick('library.kind', agent.say(articleKindTexts.SOLUTION), form);
  await agent.pick('library.audience', agent.say(articleAudienceTexts.STAFF), form);
  await agent.write('library.solution', solution, form);
  await form
    .getByRole('button', { name: agent.say('form.preview') })
    .last()
    .click();
  const preview = form.locator('.markdown-preview');
  await preview.getByRole('listitem').nth(1).waitFor();
  expect(await preview.locator('strong').textContent()).toBe('打印设置');
  await agent.sees('<img src=x onerror=alert(1)> 点这里', preview);
  expect(await preview.locator('a, img').count()).toBe(0);
  await agent.send('form.save');
}
