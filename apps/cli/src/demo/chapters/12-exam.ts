import { eventually, holds, present, same } from '../checks.js';
import { historyOf } from '../records.js';
import type { Stage } from '../stage.js';
import { turn, type Newcomer, type RequiredCourse } from './11-newcomer.js';

interface Exam {
  readonly id: string;
  readonly state: string;
  readonly passed: boolean | null;
  readonly points: number | null;
  readonly maxPoints: number;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly options: readonly {
      readonly id: string;
      readonly text: string;
      readonly correct: boolean | null;
    }[];
  }[];
}

const examFields = 'id state passed points maxPoints questions { id text options { id text correct } }';
const changed = `... on ExamChanged { exam { ${examFields} } }`;

/** Takes the course, passes the exam, and is put on duty. */
export async function passedExam(stage: Stage, newcomer: Newcomer, course: RequiredCourse): Promise<void> {
  const { trainer, manager } = stage.cast;
  const { person } = newcomer;

  const enrolmentId = await stage.step(
    'the new colleague asks for a place and gets it',
    async ({ found }) => {
      const fields = '... on EnrolmentChanged { enrolment { id state } }';
      type Enrolled = { readonly enrolment: { readonly id: string; readonly state: string } };
      const asked = await person.does<Enrolled>('askToEnrol', { courseId: course.id }, fields);
      const { id } = asked.enrolment;
      const { enrolment } = await trainer.does<Enrolled>('approveEnrolment', { id }, fields);
      same([asked.enrolment.state, enrolment.state], ['ASKED', 'APPROVED'], 'states');
      found('approved by the trainer');
      return id;
    },
  );

  await stage.step(
    'the exam is answered question by question and passed; until then it tells no answer',
    async ({ found }) => {
      const right = await rightAnswers();
      const { exam } = await person.does<{ exam: Exam }>('beginExam', { enrolmentId }, changed);
      holds(
        exam.questions.every(({ options }) => options.every(({ correct }) => correct === null)),
        'no answer is told',
      );
      for (const { id: questionId, options } of exam.questions) {
        const optionIds = options.filter(({ text }) => right.has(text)).map(({ id }) => id);
        await person.does('answerExamQuestion', { id: exam.id, questionId, optionIds }, changed);
      }
      const handedIn = await person.does<{ exam: Exam }>('handInExam', { id: exam.id }, changed);
      const { state, passed, points, maxPoints } = handedIn.exam;
      same([state, passed, points], ['HANDED_IN', true, maxPoints], 'exam');
      found(`${points} of ${maxPoints} points`);
    },
  );

  await stage.step('now the new colleague can be put on duty', async ({ found }) => {
    const duty = await eventually('the duty', async () => {
      const { duties } = await manager
        .does<{ duty: { id: string; from: string } }>(
          'putOnDuty',
          turn(newcomer.id),
          '... on DutyChanged { duty { id from } }',
        )
        .then((answer) => ({ duties: [answer.duty] }), refusedForNow);
      return duties.at(0);
    });
    const [entry] = await historyOf(manager, 'Duty', duty.id);
    same(entry?.actor.person?.id, stage.cast.idOf.manager, 'put on duty by');
    found(`from ${duty.from}`);
  });

  await stage.step('the course is put away, so that the next run begins like this one', async ({ found }) => {
    const retired = await trainer.does<{ course: { state: string } }>(
      'retireCourse',
      { id: course.id },
      '... on CourseChanged { course { state } }',
    );
    same(retired.course.state, 'RETIRED', 'state');
    found(course.code);
  });

  /** From the paper that only those who write courses see. */
  async function rightAnswers(): Promise<ReadonlySet<string>> {
    const { coursePaper } = await trainer.read<{
      coursePaper: { questions: { options: { text: string; correct: boolean }[] }[] } | null;
    }>('query ($id: ID!) { coursePaper(id: $id) { questions { options { text correct } } } }', {
      id: course.id,
    });
    const options = present(coursePaper, 'paper').questions.flatMap((question) => question.options);
    return new Set(options.filter(({ correct }) => correct).map(({ text }) => text));
  }
}

/** The pass is on its way to dispatch; any other refusal ends the step. */
function refusedForNow(error: unknown): {
  readonly duties: readonly { readonly id: string; readonly from: string }[];
} {
  if (error instanceof Error && error.message.includes('TRAINING_NOT_PASSED')) return { duties: [] };
  throw error;
}
