import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { dutyKind } from '../dispatch/dispatch-codes.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord } from '../record.js';
import { code, longText, searchText, text } from '../text.js';
import { paper, paperInput, paperRules } from './paper.js';
import { courseAudience, courseKind, courseLevel, courseState } from './training-codes.js';

const materialLink = z.url({ protocol: /^https?$/ }).max(2_000);

/** One piece of material: words, a link, or both. */
const material = z
  .object({ title: text(200), text: longText(50_000).optional(), link: materialLink.optional() })
  .refine((given) => given.text !== undefined || given.link !== undefined, {
    message: 'TEXT_OR_LINK_NEEDED',
    path: ['text'],
  });

const fields = {
  title: text(200),
  /** What people can do afterwards. */
  goals: longText(4_000),
  kind: courseKind,
  level: courseLevel,
  audiences: z.array(courseAudience).min(1).max(2),
  durationMinutes: z.number().int().min(1).max(10_000),
  /** At one time; left out: no limit. */
  seats: z.number().int().min(1).max(10_000).optional(),
  /** DSP-03: duties that need a passed exam of this course. */
  requiredForDuty: z.array(dutyKind).max(2).default([]),
  materials: z.array(material).max(50).default([]),
};

const materialView = z.object({
  title: z.string(),
  text: z.string().nullable(),
  link: z.string().nullable(),
});

export const courseText = z.object({
  title: z.string(),
  goals: z.string(),
  kind: courseKind,
  level: courseLevel,
  audiences: z.array(courseAudience),
  durationMinutes: z.number().int(),
  seats: z.number().int().nullable(),
  requiredForDuty: z.array(dutyKind),
  materials: z.array(materialView),
});
export type CourseText = z.infer<typeof courseText>;

/** TRN-01. The published edition; to those who write courses, the newest text. */
export const courseView = courseText.extend({
  id: z.uuid(),
  version: z.number().int(),
  code: z.string(),
  state: courseState,
  /** Published editions so far; 0: none yet. */
  edition: z.number().int(),
  /** Null: the course has no exam. */
  exam: paperRules.nullable(),
  /** Why the reviewer sent it back; to those who write courses. */
  sentBackReason: z.string().nullable(),
  updatedAt: z.iso.datetime(),
});
export type CourseView = z.infer<typeof courseView>;

export const createCourse = defineCommand('training.course.create', {
  input: z.object({ code: code(), ...fields }),
  output: receipt,
});
/** Replaces the text; what was published stays in use until the next edition is. */
export const changeCourse = defineCommand('training.course.change', {
  input: z.object({ ...onRecord, ...fields }),
  output: receipt,
});
export const setCoursePaper = defineCommand('training.course.setPaper', {
  input: z.object({ ...onRecord, ...paperInput.shape }),
  output: receipt,
});
export const sendCourseToReview = defineCommand('training.course.sendToReview', {
  input: z.object(onRecord),
  output: receipt,
});
export const sendCourseBack = defineCommand('training.course.sendBack', {
  input: z.object({ ...onRecord, reason: longText(2_000) }),
  output: receipt,
});
/** TRN-01: by somebody who did not write it (`OWN_WORK`). */
export const publishCourse = defineCommand('training.course.publish', {
  input: z.object(onRecord),
  output: receipt,
});
/** No more enrolments; those who ask or wait are refused, those who are in may finish. */
export const retireCourse = defineCommand('training.course.retire', {
  input: z.object(onRecord),
  output: receipt,
});

export const courseFilter = z.object({
  kinds: z.array(courseKind).max(6).optional(),
  levels: z.array(courseLevel).max(3).optional(),
  audiences: z.array(courseAudience).max(2).optional(),
  states: z.array(courseState).max(4).optional(),
  /** True: published and not retired. */
  open: z.boolean().optional(),
});
const selection = { filter: courseFilter.default({}), search: searchText.optional() };

/** By code. */
export const listCourses = defineQuery('training.course.list', {
  input: z.object({ ...selection, page: pageInput }),
  output: pageOf(courseView),
});
export const countCourses = defineQuery('training.course.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const coursesByIds = defineQuery('training.course.byIds', {
  input: byIdsInput,
  output: listOf(courseView),
});
/** With the correct answers: for those who write courses. */
export const coursePaper = defineQuery('training.course.paper', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ paper: paper.nullable() }),
});

/** No titles, no words. `open`: people can enrol. */
const facts = z.object({
  code: z.string(),
  state: courseState,
  edition: z.number().int(),
  kind: courseKind,
  level: courseLevel,
  audiences: z.array(courseAudience),
  open: z.boolean(),
  /** DSP-03: of the published edition, empty when retired. */
  requiredForDuty: z.array(dutyKind),
});
export type CourseFacts = z.infer<typeof facts>;
export const courseCreated = defineEvent('course.created', facts);
export const courseChanged = defineEvent('course.changed', facts);
export const courseSentToReview = defineEvent('course.sentToReview', facts);
export const courseSentBack = defineEvent('course.sentBack', facts);
export const coursePublished = defineEvent('course.published', facts);
export const courseRetired = defineEvent('course.retired', facts);
