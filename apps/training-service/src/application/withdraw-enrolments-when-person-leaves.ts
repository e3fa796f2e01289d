import { withdraw } from '../domain/enrolment.js';
import type { EnrolmentStore } from './ports.js';

/** Seats of those who left go to others. An exam that runs ends by the clock. */
export const withdrawEnrolmentsWhenPersonLeaves =
  (enrolments: EnrolmentStore) =>
  async (personId: string): Promise<void> => {
    for (const id of await enrolments.liveOf(personId)) {
      await enrolments.change({ id }, (before, situation, act) =>
        withdraw(before, { ...situation, examRuns: false }, act),
      );
    }
  };
