import { askToEnrol, approveEnrolment } from '@aftercare/contracts/training/enrolment';
import { answerExamQuestion, beginExam, examsByIds, handInExam } from '@aftercare/contracts/training/exam';
import { signedIn, type Desk, type DeskPerson } from '../platform/desk.js';
import { inParallel } from '../platform/in-parallel.js';
import type { DemoCourse } from './courses.js';
import type { DemoPerson } from './people.js';
import { SeededRandom } from './seeded-random.js';

/** Who has passed what: most of a branch know what their post asks for, a few are still waiting for a place. */
export async function takeCourses(
  desk: Desk,
  given: {
    readonly people: readonly DemoPerson[];
    readonly courses: readonly DemoCourse[];
    readonly courseIds: ReadonlyMap<string, string>;
    readonly trainer: string;
    readonly password: string;
    readonly seed: number;
  },
): Promise<void> {
  const random = new SeededRandom(given.seed);
  const trainer = await signedIn(desk, given.trainer, given.password);
  const examined = given.courses.filter(({ questions }) => questions.length > 0);
  const plans = given.people
    .filter(({ roleCodes }) => roleCodes.some((role) => learns.has(role)))
    .map(({ login }) => {
      const chosen = examined.filter(() => random.chance(0.15));
      const steps = chosen.map((course) => ({
        course,
        approved: random.chance(0.9),
        attentive: random.chance(0.85),
      }));
      return { login, steps };
    })
    .filter(({ steps }) => steps.length > 0);
  await inParallel(plans, 4, async ({ login, steps }) => {
    const person = await signedIn(desk, login, given.password);
    for (const { course, approved, attentive } of steps) {
      const courseId = given.courseIds.get(course.code);
      if (courseId === undefined) continue;
      const key = `demo:learning:${login}:${course.code}`;
      const { id } = await person.command(askToEnrol, key, { courseId });
      if (!approved) continue;
      await trainer.command(approveEnrolment, `${key}:place`, { id });
      await sitExam(person, key, id, course, attentive);
    }
  });
}

const learns = new Set(['HOTLINE_AGENT', 'SUPPORT_ENGINEER', 'FIELD_ENGINEER', 'EXPERT']);

/** The attentive choose what is right, the others one that is wrong. */
async function sitExam(
  person: DeskPerson,
  key: string,
  enrolmentId: string,
  course: DemoCourse,
  attentive: boolean,
): Promise<void> {
  const { id } = await person.command(beginExam, `${key}:exam`, { enrolmentId });
  const { items } = await person.query(examsByIds, { ids: [id] });
  const right = new Set(course.questions.flatMap((question) => question.right));
  for (const question of items[0]?.questions ?? []) {
    const chosen = attentive
      ? question.options.filter(({ text }) => right.has(text))
      : question.options.filter(({ text }) => !right.has(text)).slice(0, 1);
    const answer = { id, questionId: question.id, optionIds: chosen.map((option) => option.id) };
    await person.command(answerExamQuestion, `${key}:answer:${question.id}`, answer);
  }
  await person.command(handInExam, `${key}:end`, { id });
}
