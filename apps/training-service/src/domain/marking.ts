import type { Paper, PaperQuestion, PaperRules } from '@aftercare/contracts/training/paper';

/** Question → chosen options. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** TRN-05: all points for exactly the correct options, none otherwise. */
export function gained(question: PaperQuestion, chosen: readonly string[]): number {
  const right = question.options.every(({ id, correct }) => correct === chosen.includes(id));
  return right ? question.points : 0;
}

export interface Mark {
  readonly points: number;
  readonly passed: boolean;
}

export function mark(paper: Paper, answers: Answers): Mark {
  const points = paper.questions.reduce((sum, each) => sum + gained(each, answers[each.id] ?? []), 0);
  return { points, passed: points * 100 >= paper.passPercent * maxPoints(paper) };
}

export const maxPoints = ({ questions }: Paper): number =>
  questions.reduce((sum, { points }) => sum + points, 0);

/** What everybody may know of a paper. */
export function rulesOf(paper: Paper): PaperRules {
  const { timeLimitMinutes, passPercent, maxAttempts, retakeWaitHours, validMonths, questions } = paper;
  const rules = { timeLimitMinutes, passPercent, maxAttempts, retakeWaitHours, validMonths };
  return { ...rules, questionCount: questions.length, maxPoints: maxPoints(paper) };
}
