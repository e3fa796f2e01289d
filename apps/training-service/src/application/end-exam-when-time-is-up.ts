import { timeUp } from '../domain/exam.js';
import type { ExamStore } from './ports.js';

/** TRN-05: what was saved until then is marked. */
export const endExamWhenTimeIsUp = (exams: ExamStore) => (id: string) => exams.end({ id }, timeUp);
