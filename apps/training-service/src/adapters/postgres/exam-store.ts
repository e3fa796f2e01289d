import type { Database } from '@aftercare/service-kit/database';
import { schedule, unschedule, type TimerHandler } from '@aftercare/service-kit/timers';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import type { ExamStore } from '../../application/ports.js';
import { enrolmentAfter } from '../../domain/exam-outcome.js';
import type { Exam } from '../../domain/exam.js';
import { assertVersion, attemptsOf, belongingTo, courseOf, lockEnrolment, lockExam } from './load-records.js';
import { actIn, saveEnrolment, saveExam } from './save-record.js';
import { settleSeats } from './settle-seats.js';

const kind = 'EXAM_LIMIT';
const payload = z.object({ examId: z.uuid() });
const keyOf = (examId: string) => `limit:${examId}`;

export class PostgresExamStore implements ExamStore {
  constructor(private readonly database: Database) {}

  begin: ExamStore['begin'] = (enrolmentId, decide) =>
    transact(this.database, async (tx) => {
      const enrolment = await lockEnrolment(tx, enrolmentId, ['enrolmentId']);
      const course = await courseOf(tx, enrolment.courseId, false);
      const begun = decide(course, enrolment, await attemptsOf(tx, enrolmentId), actIn(tx));
      const exam = await saveExam(tx, undefined, begun);
      await setLimit(tx, exam);
      return { id: exam.id, version: exam.version };
    });

  answer: ExamStore['answer'] = (id, decide) =>
    transact(this.database, async (tx) => {
      const before = await lockExam(tx, id);
      const { version } = await saveExam(tx, before, decide(before, actIn(tx)));
      return { id, version };
    });

  end: ExamStore['end'] = ({ id, expectedVersion }, decide) =>
    transact(this.database, async (tx) => {
      const { courseId, enrolmentId } = await belongingTo(tx, 'exam', id);
      const course = await courseOf(tx, courseId, true);
      const enrolment = await lockEnrolment(tx, enrolmentId);
      const before = await lockExam(tx, id);
      assertVersion(expectedVersion, before.version);
      const after = await saveExam(tx, before, decide(before, actIn(tx)));
      const followed = enrolmentAfter(after, enrolment);
      if (followed) {
        await saveEnrolment(tx, enrolment, followed);
        await settleSeats(tx, course);
      }
      await unschedule(tx, keyOf(id));
      return { id, version: after.version };
    });
}

/** TRN-05: the limit is the server's; one timer an exam. */
const setLimit = (tx: Transaction, { id, endsAt }: Exam) =>
  schedule(tx, {
    key: keyOf(id),
    kind,
    dueAt: endsAt,
    payload: { examId: id } satisfies z.infer<typeof payload>,
  });

export const examLimitHandler = (endExam: (examId: string) => Promise<unknown>): TimerHandler => ({
  kind,
  run: async (_tx, timer) => {
    await endExam(payload.parse(timer.payload).examId);
  },
});
