import type { ShownValues } from '../../forms/differences.js';
import { courseStateTexts } from '../../text/codes/training-codes.js';
import type { WrittenCourse } from './course-steps.js';

/** What a conflict compares. */
export const courseValues: ShownValues<WrittenCourse> = (course, t, label) => [
  [t('tickets.status'), label(courseStateTexts, course.state)],
  [t('training.course'), course.title],
  [t('training.goals'), course.goals],
  [t('course.minutes'), String(course.durationMinutes)],
  [t('course.seats'), course.seats ? String(course.seats) : ''],
  [t('training.materials'), course.materials.map(({ title }) => title).join(t('list.separator'))],
  [t('course.questions'), String(course.paper?.questions.length ?? 0)],
  [t('course.passPercent'), String(course.paper?.passPercent ?? '')],
];
