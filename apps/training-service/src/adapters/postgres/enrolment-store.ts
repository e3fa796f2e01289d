import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { transact } from '@aftercare/service-kit/transaction';
import type { EnrolmentStore } from '../../application/ports.js';
import {
  assertVersion,
  belongingTo,
  courseOf,
  enrolmentsWhere,
  lockCourse,
  lockEnrolment,
  situationOf,
} from './load-records.js';
import { actIn, saveEnrolment } from './save-record.js';
import { settleSeats } from './settle-seats.js';

export class PostgresEnrolmentStore implements EnrolmentStore {
  constructor(private readonly database: Database) {}

  ask: EnrolmentStore['ask'] = (courseId, decide) =>
    transact(this.database, async (tx) => {
      const course = await lockCourse(tx, courseId, ['courseId']);
      const changed = decide(course, actIn(tx));
      const live = await tx.sql.query(
        `SELECT 1 FROM enrolment
         WHERE course_id = $1 AND person_id = $2 AND state IN ('ASKED', 'WAITING', 'APPROVED')`,
        [courseId, changed.next.personId],
      );
      if (live.rowCount) throw new DomainError('ENROLLED_ALREADY', {}, ['courseId']);
      const { id, version } = await saveEnrolment(tx, undefined, changed);
      return { id, version };
    });

  change: EnrolmentStore['change'] = ({ id, expectedVersion }, decide) =>
    transact(this.database, async (tx) => {
      const { courseId } = await belongingTo(tx, 'enrolment', id);
      const course = await courseOf(tx, courseId, true);
      const before = await lockEnrolment(tx, id);
      assertVersion(expectedVersion, before.version);
      const changed = decide(before, await situationOf(tx, course, id), actIn(tx));
      const after = await saveEnrolment(tx, before, changed);
      await settleSeats(tx, course);
      return { id, version: after.version };
    });

  liveOf: EnrolmentStore['liveOf'] = (personId) =>
    transact(this.database, async (tx) => {
      const live = `e.person_id = $1 AND e.state IN ('ASKED', 'WAITING', 'APPROVED') ORDER BY e.course_id`;
      return (await enrolmentsWhere(tx, live, [personId])).map(({ id }) => id);
    });
}
