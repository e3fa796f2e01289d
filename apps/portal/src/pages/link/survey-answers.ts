import type { QuestionKind, SurveyAnswerInput } from '../../generated/graphql.js';
import type { Problem } from '../../graphql/outcome.js';

interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
}

/** What was chosen or typed so far, by question. */
export type Answers = Readonly<Record<string, string>>;

/** Only what was answered, in the order of the questions. */
export const answersOf = (questions: readonly Question[], answers: Answers): SurveyAnswerInput[] =>
  questions.flatMap<SurveyAnswerInput>(({ id, kind }) => {
    const value = answers[id]?.trim() ?? '';
    if (value === '') return [];
    switch (kind) {
      case 'SCALE':
        return [{ questionId: id, scale: Number(value) }];
      case 'CHOICE':
        return [{ questionId: id, choice: value }];
      case 'TEXT':
        return [{ questionId: id, text: value }];
    }
  });

export const unanswered = (questions: readonly Question[], answers: Answers): string[] =>
  questions.filter(({ id, required }) => required && !answers[id]?.trim()).map(({ id }) => id);

/** `answers.2.text` is about the third answer that was sent; what names no answer is general. */
export function placeAnswerProblems(problems: readonly Problem[], sent: readonly SurveyAnswerInput[]) {
  const atField: Record<string, string> = {};
  const general: string[] = [];
  for (const { path, message } of problems) {
    const at = path.indexOf('answers');
    const question = at < 0 ? undefined : sent[Number(path[at + 1])]?.questionId;
    if (question === undefined) general.push(message);
    else atField[question] ??= message;
  }
  return { atField, general };
}
