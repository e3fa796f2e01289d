import type { Caller } from '@aftercare/contracts/caller';
import type { CourseText } from '@aftercare/contracts/training/course';
import type { Paper, PaperQuestion } from '@aftercare/contracts/training/paper';
import { instantOf } from '@aftercare/domain-kit/instant';
import type { Act } from '../src/domain/act.js';
import type { Course } from '../src/domain/course.js';
import type { Enrolment } from '../src/domain/enrolment.js';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const unitId = id(101);
export const farUnitId = id(102);
export const customerId = id(201);

type Staff = Extract<Caller, { kind: 'staff' }>;

export const staff = (n: number, grants: Staff['grants'], unit = unitId): Staff => ({
  kind: 'staff',
  id: id(n),
  unitId: unit,
  roles: [],
  grants,
  locale: 'zh-CN',
});

export const learner = (n: number) => staff(n, { TRAINING_READ: 'OWN', TRAINING_TAKE: 'OWN' });
export const trainer = (n = 30) => staff(n, { TRAINING_READ: 'ALL', COURSE_WRITE: 'ALL' });
export const manager = (n = 31) =>
  staff(n, { TRAINING_READ: 'ALL', COURSE_WRITE: 'ALL', TRAINING_MANAGE: 'ALL' });

export const contact = (n: number, of = customerId): Extract<Caller, { kind: 'contact' }> => ({
  kind: 'contact',
  id: id(n),
  customerId: of,
  contactId: id(n + 100),
  locale: 'zh-CN',
});

export const start = instantOf('2026-03-02T01:00:00.000Z');

let made = 1_000;
export const act = (caller: Caller, now: Date = start): Act => ({
  now,
  by: caller.id,
  caller,
  newId: () => id((made += 1)),
});

export const minutes = (n: number, from: Date = start): Date =>
  instantOf(new Date(from.getTime() + n * 60_000).toISOString());

export const text: CourseText = {
  title: '热线基础',
  goals: '能够接听客户来电',
  kind: 'COMMUNICATION',
  level: 'BASIC',
  audiences: ['STAFF', 'CUSTOMER'],
  durationMinutes: 60,
  seats: null,
  requiredForDuty: ['HOTLINE'],
  materials: [{ title: '讲义', text: '内容', link: null }],
};

/** Options are 1 to 4 of the question's hundred; the first ones are correct. */
export const question = (
  n: number,
  kind: PaperQuestion['kind'],
  correct: number,
  points = 1,
): PaperQuestion => ({
  id: id(n * 100),
  kind,
  text: `Q${n}`,
  points,
  options: [1, 2, 3, 4].map((option) => ({
    id: id(n * 100 + option),
    text: `O${option}`,
    correct: option <= correct,
  })),
});

/** Two questions, 4 points; 60 % pass. */
export const paper: Paper = {
  timeLimitMinutes: 30,
  passPercent: 60,
  maxAttempts: 2,
  retakeWaitHours: 24,
  validMonths: 12,
  questions: [question(5, 'SINGLE', 1), question(6, 'MULTIPLE', 2, 3)],
};

export const course = (fields: Partial<Course> = {}): Course => ({
  id: id(400),
  version: 3,
  code: 'HOTLINE_BASICS',
  state: 'PUBLISHED',
  edition: 1,
  draft: text,
  draftPaper: paper,
  published: text,
  publishedPaper: paper,
  authorIds: [],
  sentBackReason: null,
  updatedAt: start,
  ...fields,
});

export const enrolment = (fields: Partial<Enrolment> = {}): Enrolment => ({
  id: id(410),
  version: 2,
  courseId: id(400),
  courseCode: 'HOTLINE_BASICS',
  personId: id(1),
  unitId,
  customerId: null,
  contactId: null,
  state: 'APPROVED',
  reason: null,
  passed: null,
  askedAt: start,
  decidedAt: start,
  endedAt: null,
  ...fields,
});
