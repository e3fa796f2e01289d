import { randomInt } from 'node:crypto';
import { eventually, holds, same } from '../checks.js';
import { linkIn } from '../mails.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';

/** A new colleague at the hotline of the branch. */
export interface Newcomer {
  readonly id: string;
  readonly person: Person;
}

export interface RequiredCourse {
  readonly id: string;
  readonly code: string;
}

const hour = 3_600_000;
const wrongAndRight = (right: string, ...wrong: string[]) => [
  { text: right, correct: true },
  ...wrong.map((text) => ({ text, correct: false })),
];

/** Written and published by the trainer; from now on the hotline duty of all asks for it. */
export async function requiredCourse(stage: Stage): Promise<RequiredCourse> {
  const { trainer } = stage.cast;
  stage.chapter('A new colleague');

  return stage.step('a course with an exam is published; the hotline duty requires it', async ({ found }) => {
    const code = `HOTLINE_${randomInt(10_000_000, 99_999_999)}`;
    const { course: made } = await trainer.does<{ course: { id: string } }>(
      'createCourse',
      {
        code,
        title: '热线受理规范',
        goals: '能按规范受理来电，并在承诺时间内答复。',
        kind: 'COMMUNICATION',
        level: 'BASIC',
        audiences: ['STAFF'],
        durationMinutes: 30,
        requiredForDuty: ['HOTLINE'],
        materials: [{ title: '讲义', text: '先核对服务识别码，再登记问题；登记完成即有编号。' }],
      },
      '... on CourseChanged { course { id } }',
    );
    const { id } = made;
    const questions = [
      { kind: 'SINGLE', text: '来电后先做什么？', options: wrongAndRight('核对服务识别码', '派工', '挂断') },
      {
        kind: 'MULTIPLE',
        text: '搁置工单时必须给出什么？',
        options: [...wrongAndRight('回电时间', '报价'), { text: '搁置原因', correct: true }],
      },
    ];
    const changed = '... on CourseChanged { course { state } }';
    await trainer.does('setCoursePaper', { id, timeLimitMinutes: 20, passPercent: 60, questions }, changed);
    await trainer.does('sendCourseToReview', { id }, changed);
    const published = await trainer.does<{ course: { state: string } }>('publishCourse', { id }, changed);
    same(published.course.state, 'PUBLISHED', 'state');
    found(code);
    return { id, code };
  });
}

/** Invited by mail, with a password of their own. */
export async function newColleague(stage: Stage): Promise<Newcomer> {
  const { admin, anybody, enter, unitOf } = stage.cast;
  return stage.step('a new colleague is invited by mail and sets a password', async ({ found }) => {
    const login = `xinren${randomInt(10_000_000, 99_999_999)}`;
    const email = `${login}@aftercare.example`;
    const { person } = await admin.does<{ person: { id: string } }>(
      'createPerson',
      { login, displayName: '宋佳', unitId: unitOf.manager, roleCodes: ['HOTLINE_AGENT'], email },
      '... on PersonChanged { person { id } }',
    );
    const token = linkIn(await stage.mails.to(email, '', '邀请'));
    const newPassword = `${login} reads the manual`;
    await anybody.does('setPasswordByLink', { token, newPassword }, '... on Done { done }');
    found(login);
    return { id: person.id, person: await enter(login, newPassword) };
  });
}

/** The gate: without the required course nobody is put on duty. */
export async function notOnDuty(stage: Stage, newcomer: Newcomer, course: RequiredCourse): Promise<void> {
  const { manager } = stage.cast;
  await stage.step('without the course the new colleague cannot be put on duty', async ({ found }) => {
    const { code, message } = await eventually('the new colleague at dispatch', async () => {
      const refusal = await manager.isRefused('putOnDuty', turn(newcomer.id));
      return refusal.code === 'NOT_FOUND' ? undefined : refusal;
    });
    same(code, 'TRAINING_NOT_PASSED', 'refused');
    holds(message.includes(course.code), 'the refusal names the course');
    found(message);
  });
}

/** A turn at the hotline, a day from now. */
export const turn = (personId: string) => ({
  kind: 'HOTLINE',
  personId,
  from: new Date(Date.now() + 24 * hour).toISOString(),
  until: new Date(Date.now() + 32 * hour).toISOString(),
});
