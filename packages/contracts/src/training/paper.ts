import { z } from 'zod';
import { longText, text } from '../text.js';
import { questionKind } from './training-codes.js';

const option = z.object({ text: text(500), correct: z.boolean() });
const question = z
  .object({
    kind: questionKind,
    text: longText(2_000),
    points: z.number().int().min(1).max(100).default(1),
    options: z.array(option).min(2).max(10),
  })
  .refine(
    ({ kind, options }) => {
      const correct = options.filter((each) => each.correct).length;
      return kind === 'SINGLE' ? correct === 1 : correct >= 1;
    },
    { message: 'CORRECT_OPTIONS_MISSING', path: ['options'] },
  );

/** How an exam is sat; told to everybody. */
const rules = {
  /** Kept by the server (TRN-05). */
  timeLimitMinutes: z.number().int().min(1).max(480),
  /** Percent of the points. */
  passPercent: z.number().int().min(1).max(100),
  maxAttempts: z.number().int().min(1).max(20),
  /** Hours between the end of an attempt and the next one. */
  retakeWaitHours: z.number().int().min(0).max(2_160),
  /** Months that a pass is good for; null: for good. */
  validMonths: z.number().int().min(1).max(120).nullable(),
};

/** The one fixed paper of a course. Correct answers are for those who write courses alone. */
export const paperInput = z.object({
  timeLimitMinutes: rules.timeLimitMinutes,
  passPercent: rules.passPercent.default(60),
  maxAttempts: rules.maxAttempts.default(3),
  retakeWaitHours: rules.retakeWaitHours.default(24),
  validMonths: rules.validMonths.unwrap().optional(),
  questions: z.array(question).min(1).max(200),
});

/** A question with the ids that answers name. */
export const paperQuestion = z.object({
  id: z.uuid(),
  kind: questionKind,
  text: z.string(),
  points: z.number().int(),
  options: z.array(z.object({ id: z.uuid(), text: z.string(), correct: z.boolean() })),
});
export type PaperQuestion = z.infer<typeof paperQuestion>;

/** A paper as its authors see it. */
export const paper = z.object({ ...rules, questions: z.array(paperQuestion) });
export type Paper = z.infer<typeof paper>;

/** A paper as everybody sees it before an exam. */
export const paperRules = z.object({
  ...rules,
  questionCount: z.number().int(),
  maxPoints: z.number().int(),
});
export type PaperRules = z.infer<typeof paperRules>;
