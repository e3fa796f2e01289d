import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { transact } from '@aftercare/service-kit/transaction';
import type { CourseStore } from '../../application/ports.js';
import { assertVersion, lockCourse } from './load-records.js';
import { actIn, saveCourse } from './save-record.js';
import { settleSeats } from './settle-seats.js';

export class PostgresCourseStore implements CourseStore {
  constructor(private readonly database: Database) {}

  add: CourseStore['add'] = (code, decide) =>
    transact(this.database, async (tx) => {
      // two of the same code wait for each other here; the index alone would answer with a fault
      await tx.sql.query(`SELECT pg_advisory_xact_lock(hashtextextended('course:' || $1, 0))`, [code]);
      const taken = await tx.sql.query('SELECT 1 FROM course WHERE code = $1', [code]);
      if (taken.rowCount) throw new DomainError('COURSE_CODE_TAKEN', { code }, ['code']);
      const { id, version } = await saveCourse(tx, undefined, decide(actIn(tx)));
      return { id, version };
    });

  change: CourseStore['change'] = ({ id, expectedVersion }, decide) =>
    transact(this.database, async (tx) => {
      const before = await lockCourse(tx, id);
      assertVersion(expectedVersion, before.version);
      const after = await saveCourse(tx, before, decide(before, actIn(tx)));
      await settleSeats(tx, after);
      return { id, version: after.version };
    });
}
