import type { Field, Values } from '../../forms/field.js';
import { listOf, textOf } from '../../forms/field.js';
import type {
  CourseAudience,
  CourseKind,
  CourseLevel,
  DutyKind,
  WrittenCourseFragment,
} from '../../generated/graphql.js';
import type { StepContext } from '../../steps/record-step.js';
import { dutyKindTexts } from '../../text/codes/dispatch-codes.js';
import { courseAudienceTexts, courseKindTexts, courseLevelTexts } from '../../text/codes/training-codes.js';
import { materialsOf, materialText } from './material-text.js';

/** What a course is, for a new one and for a change (TRN-01). */
export const courseFields = ({
  t,
  options,
}: Pick<StepContext<unknown>, 't' | 'options'>): readonly Field[] => [
  { name: 'title', label: 'training.course', kind: 'text', required: true, maxLength: 200 },
  { name: 'goals', label: 'training.goals', kind: 'long', required: true, maxLength: 4000 },
  {
    name: 'kind',
    label: 'training.kind',
    kind: 'choice',
    required: true,
    choices: options(courseKindTexts),
  },
  {
    name: 'level',
    label: 'training.level',
    kind: 'buttons',
    required: true,
    choices: options(courseLevelTexts),
  },
  {
    name: 'audiences',
    label: 'course.audiences',
    kind: 'choices',
    required: true,
    choices: options(courseAudienceTexts),
  },
  {
    name: 'durationMinutes',
    label: 'course.minutes',
    kind: 'number',
    required: true,
    min: 1,
    max: 10_000,
  },
  { name: 'seats', label: 'course.seats', kind: 'number', min: 1, max: 10_000, hint: t('course.seatsHint') },
  {
    name: 'requiredForDuty',
    label: 'course.requiredForDuty',
    kind: 'choices',
    choices: options(dutyKindTexts),
  },
  { name: 'materials', label: 'training.materials', kind: 'long', hint: t('course.materialsHint') },
];

export const newCourse: Values = {
  kind: 'PRODUCT',
  level: 'BASIC',
  audiences: ['STAFF'],
  durationMinutes: '60',
};

export const valuesOf = (course: WrittenCourseFragment): Values => ({
  title: course.title,
  goals: course.goals,
  kind: course.kind,
  level: course.level,
  audiences: course.audiences,
  durationMinutes: String(course.durationMinutes),
  seats: String(course.seats ?? ''),
  requiredForDuty: course.requiredForDuty,
  materials: materialText(course.materials),
});

export const courseInput = (values: Values) => ({
  title: textOf(values, 'title').trim(),
  goals: textOf(values, 'goals'),
  // The choices offered are exactly the codes.
  kind: textOf(values, 'kind') as CourseKind,
  level: textOf(values, 'level') as CourseLevel,
  audiences: listOf(values, 'audiences') as CourseAudience[],
  requiredForDuty: listOf(values, 'requiredForDuty') as DutyKind[],
  durationMinutes: Number(textOf(values, 'durationMinutes')),
  seats: numberOf(values, 'seats'),
  materials: materialsOf(textOf(values, 'materials')),
});

/** An empty field is left out. */
export const numberOf = (values: Values, name: string): number | undefined =>
  textOf(values, name) === '' ? undefined : Number(textOf(values, name));
