import {
  createCourse,
  publishCourse,
  sendCourseToReview,
  setCoursePaper,
} from '@aftercare/contracts/training/course';
import type { Desk } from '../platform/desk.js';
import { signedIn } from '../platform/desk.js';
import type { DemoCourse, DemoQuestion } from './courses.js';

/** Written by one trainer, published by another (TRN-01). Answers code → course id. */
export async function loadCourses(
  desk: Desk,
  {
    author,
    reviewer,
    password,
  }: { readonly author: string; readonly reviewer: string; readonly password: string },
  courses: readonly DemoCourse[],
): Promise<ReadonlyMap<string, string>> {
  const writer = await signedIn(desk, author, password);
  const publisher = await signedIn(desk, reviewer, password);
  const ids = new Map<string, string>();
  for (const { material, questions, audiences, ...course } of courses) {
    const key = `demo:course:${course.code}`;
    const { id } = await writer.command(createCourse, key, {
      ...course,
      audiences: [...audiences],
      materials: [{ title: '讲义', text: material }],
    });
    if (questions.length > 0) {
      const paper = { timeLimitMinutes: 30, retakeWaitHours: 0, questions: questions.map(asked) };
      await writer.command(setCoursePaper, `${key}:paper`, { id, ...paper });
    }
    await writer.command(sendCourseToReview, `${key}:review`, { id });
    await publisher.command(publishCourse, `${key}:publish`, { id });
    ids.set(course.code, id);
  }
  return ids;
}

const asked = ({ text, right, wrong }: DemoQuestion) => ({
  kind: right.length === 1 ? ('SINGLE' as const) : ('MULTIPLE' as const),
  text,
  options: [
    ...right.map((option) => ({ text: option, correct: true })),
    ...wrong.map((option) => ({ text: option, correct: false })),
  ],
});
