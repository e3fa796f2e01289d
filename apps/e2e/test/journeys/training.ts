import { courseActionTexts, courseStateTexts } from '@aftercare/portal/text/codes/training-codes';
import { dutyKindTexts } from '@aftercare/portal/text/codes/dispatch-codes';
import { eventually } from '@aftercare/test-kit/eventually';
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { pictures } from '../../browser/pictures.js';
import type { Screen } from '../../browser/screen.js';
import type { Stage } from '../../browser/stage.js';

const title = '热线接听规范';
const newcomer = '许婷';
const hour = 3_600_000;
const questions = `来电先问什么？ [2]
+ 服务代码或客户编号
- 产品价格
- 付款方式

一次来电要记录哪些内容？ [3]
+ 来电人与回电号码
+ 问题与发生时间
- 天气

客户情绪激动时应当？
+ 先听完再复述
- 直接转给主管`;

/** A course is written, and asked for before duty: who has not passed is refused, learns, sits the exam and is let on. */
export async function trainingJourney(stage: Stage): Promise<void> {
  const trainer = await stage.colleague('trainer');
  await writeCourse(stage, trainer);
  const support = await stage.colleague('support');
  await fillTurn(support);
  expect(await putOnDuty(support)).toBe('refused');

  const learner = await stage.colleague('newcomer');
  await learner.open('/training');
  await learner.page.getByRole('row').filter({ hasText: title }).click();
  await learner.press('training.enrol');
  await learner.button('training.withdraw').waitFor();
  await approve(trainer);
  await learner.page.reload();
  await sitExam(stage, learner);

  // What was typed is kept; that the exam was passed comes to dispatch as an event.
  await eventually(async () => (await putOnDuty(support)) === 'on duty', { withinMs: 60_000 });
  await support.page.getByRole('row').filter({ hasText: newcomer }).waitFor();
  await pictures(stage.world, support, 'support', 'duty');
}

async function writeCourse({ world }: Stage, trainer: Screen): Promise<void> {
  await trainer.open('/training?view=authoring');
  await trainer.press('course.new');
  const form = trainer.panel();
  await trainer.write('training.code', 'HOTLINE_BASICS', form);
  await trainer.write('training.course', title, form);
  await trainer.write('training.goals', '能独立接听客户来电，完整登记问题。', form);
  await trainer.pick('course.requiredForDuty', trainer.say(dutyKindTexts.HOTLINE), form);
  await trainer.write('training.materials', '# 接听四步\n问候、核实、登记、复述。', form);
  await trainer.press('course.begin', form);
  await trainer.sees(trainer.say('course.noPaper'));
  await trainer.press(courseActionTexts.SET_PAPER);
  // A line that cannot be read is named, and what was typed stays.
  await trainer.write('course.questions', '+ 没有题目', trainer.panel());
  await trainer.press(courseActionTexts.SET_PAPER, trainer.panel());
  await trainer.sees(trainer.say('course.badLine', { line: '1' }), trainer.panel());
  await trainer.write('course.questions', questions, trainer.panel());
  await trainer.send(courseActionTexts.SET_PAPER);
  await trainer.sees('服务代码或客户编号');
  await trainer.take(courseActionTexts.SEND_TO_REVIEW);
  await trainer.take(courseActionTexts.PUBLISH);
  await trainer.sees(trainer.say(courseStateTexts.PUBLISHED));
  await pictures(world, trainer, 'trainer', 'course');
}

async function approve(trainer: Screen): Promise<void> {
  await trainer.open('/training?view=requests');
  const asked = trainer.page.getByRole('row').filter({ hasText: newcomer });
  await trainer.press('training.approve', asked);
  await asked.waitFor({ state: 'detached' });
}

/** In the middle of it the connection is cut: what was saved is still there, and the exam goes on (TRN-05). */
async function sitExam(stage: Stage, learner: Screen): Promise<void> {
  await learner.press('training.begin');
  const asked = (place: number) => learner.page.getByRole('region', { name: String(place), exact: true });
  await choose(asked(1), 'radio', '服务代码或客户编号');
  await learner.sees(learner.say('exam.answered', { done: '1', all: '3' }));
  await stage.trouble(learner).expected(async () => {
    await learner.context.setOffline(true);
    await choose(asked(2), 'checkbox', '来电人与回电号码');
    await learner.sees(learner.say('exam.notSaved'));
    await learner.context.setOffline(false);
    await learner.page.reload();
    await learner.sees(learner.say('exam.answered', { done: '1', all: '3' }));
  });
  await choose(asked(2), 'checkbox', '来电人与回电号码');
  await choose(asked(2), 'checkbox', '问题与发生时间');
  await choose(asked(3), 'radio', '先听完再复述');
  await learner.sees(learner.say('exam.answered', { done: '3', all: '3' }));
  await pictures(stage.world, learner, 'newcomer', 'exam');
  await learner.press('exam.handIn');
  await learner.sees(learner.say('training.passed'));
  await learner.sees('6 / 6');
}

const choose = (question: Locator, role: 'radio' | 'checkbox', option: string) =>
  question.getByRole(role, { name: option }).check();

async function fillTurn(support: Screen): Promise<void> {
  await support.open('/duty');
  await support.press('duty.putOn');
  const form = support.panel();
  await support.choose('duty.kind', dutyKindTexts.HOTLINE, form);
  await support.pick('duty.person', newcomer, form);
  await support.write('duty.from', support.clock(Date.now() + hour), form);
  await support.write('duty.until', support.clock(Date.now() + 9 * hour), form);
}

/** Sends the form as it stands: whether it was taken, or stays open with what is wrong (DSP-03). */
async function putOnDuty(support: Screen): Promise<'on duty' | 'refused'> {
  const answered = support.page.waitForResponse(
    (response) => response.request().postData()?.includes('mutation PutOnDuty') ?? false,
  );
  await support.press('duty.putOn', support.panel());
  const { data } = (await (await answered).json()) as { data: { putOnDuty: { code?: string } } }; // what GraphQL answers
  if (data.putOnDuty.code === undefined) return 'on duty';
  await support.panel().getByRole('alert').first().waitFor();
  return 'refused';
}
