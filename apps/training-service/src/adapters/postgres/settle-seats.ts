import type { Transaction } from '@aftercare/service-kit/transaction';
import { isOpen, type Course } from '../../domain/course.js';
import { movedUp, refuse } from '../../domain/enrolment.js';
import { enrolmentsWhere, situationOf } from './load-records.js';
import { actIn, saveEnrolment } from './save-record.js';

/** TRN-03: after a seat became free, or the course changed. The course is locked. */
export async function settleSeats(tx: Transaction, course: Course): Promise<void> {
  if (isOpen(course)) await moveUp(tx, course);
  else if (course.state === 'RETIRED') await refuseThoseOutside(tx, course);
}

async function moveUp(tx: Transaction, course: Course): Promise<void> {
  const waiting = await enrolmentsWhere(
    tx,
    `e.course_id = $1 AND e.state = 'WAITING' ORDER BY e.decided_at, e.id FOR UPDATE`,
    [course.id],
  );
  const [first] = waiting;
  if (!first) return;
  const { seatsTaken } = await situationOf(tx, course, first.id);
  for (const changed of movedUp(course, seatsTaken, waiting)) {
    const before = waiting.find(({ id }) => id === changed.next.id);
    await saveEnrolment(tx, before, changed);
  }
}

/** Nobody waits for a course that is no longer given. */
async function refuseThoseOutside(tx: Transaction, course: Course): Promise<void> {
  const outside = await enrolmentsWhere(
    tx,
    `e.course_id = $1 AND e.state IN ('ASKED', 'WAITING') ORDER BY e.id FOR UPDATE`,
    [course.id],
  );
  for (const enrolment of outside) {
    const situation = await situationOf(tx, course, enrolment.id);
    await saveEnrolment(tx, enrolment, refuse(enrolment, null, situation, actIn(tx)));
  }
}
