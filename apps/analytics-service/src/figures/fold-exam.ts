import { examPassed } from '@aftercare/contracts/training/exam';
import type { Fold } from './fold.js';

/** TRN-07: a colleague's passed exam; those of customers' people are no coverage of staff. */
export const foldExam: Fold = (_state, event) => {
  if (event.type !== examPassed.name) return { state: {}, changes: [] };
  const { personId, customerId, at } = examPassed.data.parse(event.data);
  return { state: {}, changes: customerId === null ? [{ kind: 'PASSED', personId, at }] : [] };
};
