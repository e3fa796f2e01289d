import {
  complaintActionTexts,
  complaintClassTexts,
  complaintStatusTexts,
} from '@aftercare/portal/text/codes/complaint-codes';
import { expect } from '@jest/globals';
import { pictures } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';

const said = '工程师约好上午十点，下午一点才到，也没有来电说明。';
const question = '为什么比约定时间晚了三个小时？';
const answer = '上一家客户的服务延误，当时没有及时打电话，我有责任。';

/** Filed at the hotline, confirmed, and the person named is asked: who sees the question, and nothing else. */
export async function complaintJourney(stage: Stage): Promise<void> {
  const agent = await stage.colleague('hotline');
  await file(agent);

  const quality = await stage.colleague('quality');
  await quality.open('/complaints');
  await quality.page.getByRole('row').filter({ hasText: said }).click();
  await confirm(quality);
  await quality.press(complaintActionTexts.ASK_PERSON);
  await quality.write('complaint.question', question, quality.panel());
  await quality.send(complaintActionTexts.ASK_PERSON);

  const named = await stage.colleague('field2', { size: 'phone' });
  await named.page.getByRole('link', { name: named.say('questions.open', { count: '1' }) }).click();
  await named.sees(question);
  expect(await named.page.getByText(said).count()).toBe(0);
  await pictures(stage.world, named, 'field2', 'question');
  await named.press('questions.answer');
  await named.write('questions.answer', answer, named.panel());
  await named.send('questions.answer');
  await named.sees(answer);

  await quality.page.reload();
  await quality.sees(answer);
  await pictures(stage.world, quality, 'quality', 'complaint');
}

async function file(agent: Screen): Promise<void> {
  await agent.open('/complaints');
  await agent.press('complaint.register');
  const form = agent.panel();
  await agent.write('complaint.description', said, form);
  await agent.pick('complaint.class', agent.say(complaintClassTexts.LATENESS), form);
  await agent.pick('ticket.customer', '青岛海辰物流', form);
  await agent.pick('complaint.namedPeople', '刘洋', form);
  // The list of people stays open for more of them.
  await form.getByRole('textbox', { name: agent.say('complaint.complainant'), exact: true }).fill('王敏');
  await agent.send('complaint.register');
  await agent.page.getByRole('row').filter({ hasText: said }).waitFor();
}

async function confirm(quality: Screen): Promise<void> {
  await quality.take(complaintActionTexts.TAKE_UP);
  await quality.press(complaintActionTexts.CONFIRM_VALID);
  await quality.write('complaint.facts', '派工记录与定位均显示 13:05 到达，情况属实。', quality.panel());
  await quality.send(complaintActionTexts.CONFIRM_VALID);
  await quality.sees(quality.say(complaintStatusTexts.ASSIGNED));
}
