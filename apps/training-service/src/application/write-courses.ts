import type { InputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/training/course';
import type { CourseText } from '@aftercare/contracts/training/course';
import type { Paper } from '@aftercare/contracts/training/paper';
import type { Act } from '../domain/act.js';
import * as course from '../domain/course.js';
import type { CourseStore, Target } from './ports.js';

/** TRN-01: from the first draft to the last edition. */
export const writeCourses = (courses: CourseStore) => ({
  createCourse: (input: InputOf<typeof contract.createCourse>) =>
    courses.add(input.code, (act) => course.createCourse({ code: input.code, draft: textOf(input) }, act)),
  changeCourse: (input: InputOf<typeof contract.changeCourse>) =>
    courses.change(input, (before, act) => course.changeCourse(before, textOf(input), act)),
  setCoursePaper: (input: InputOf<typeof contract.setCoursePaper>) =>
    courses.change(input, (before, act) => course.setPaper(before, paperOf(input, act), act)),
  sendCourseToReview: (input: Target) => courses.change(input, course.sendToReview),
  sendCourseBack: (input: InputOf<typeof contract.sendCourseBack>) =>
    courses.change(input, (before, act) => course.sendBack(before, input.reason, act)),
  publishCourse: (input: Target) => courses.change(input, course.publishCourse),
  retireCourse: (input: Target) => courses.change(input, course.retireCourse),
});

function textOf(
  input: InputOf<typeof contract.createCourse> | InputOf<typeof contract.changeCourse>,
): CourseText {
  const { title, goals, kind, level, audiences, durationMinutes, seats, requiredForDuty, materials } = input;
  return {
    title,
    goals,
    kind,
    level,
    audiences: [...new Set(audiences)],
    durationMinutes,
    seats: seats ?? null,
    requiredForDuty: [...new Set(requiredForDuty)],
    materials: materials.map(({ title: name, text, link }) => ({
      title: name,
      text: text ?? null,
      link: link ?? null,
    })),
  };
}

/** Questions and options get their ids here: answers name them. */
function paperOf(input: InputOf<typeof contract.setCoursePaper>, { newId }: Act): Paper {
  const { timeLimitMinutes, passPercent, maxAttempts, retakeWaitHours, validMonths, questions } = input;
  return {
    timeLimitMinutes,
    passPercent,
    maxAttempts,
    retakeWaitHours,
    validMonths: validMonths ?? null,
    questions: questions.map((question) => ({
      ...question,
      id: newId(),
      options: question.options.map((option) => ({ ...option, id: newId() })),
    })),
  };
}
