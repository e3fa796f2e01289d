import type { SurveyView } from '@aftercare/contracts/customer/survey';
import { DomainError } from '@aftercare/domain-kit/domain-error';

export type Question = SurveyView['questions'][number];
export type Answer = SurveyView['answers'][number];

/** CUS-09: the ready questionnaire after a ticket: process, support, solution, and the engineer. */
export const afterTicket: readonly Question[] = [
  scale('process', '您对服务流程是否满意？', 'How content are you with how your request was handled?'),
  scale('support', '您对技术支持是否满意？', 'How content are you with the technical support?'),
  scale('solution', '您对解决方案是否满意？', 'How content are you with the solution?'),
  scale('engineer', '您对服务工程师是否满意？', 'How content are you with the engineer?'),
  {
    id: 'solved',
    kind: 'CHOICE',
    textZh: '问题是否已解决？',
    textEn: 'Is the problem solved?',
    choices: [
      { code: 'YES', textZh: '已解决', textEn: 'Yes' },
      { code: 'PARTLY', textZh: '部分解决', textEn: 'In part' },
      { code: 'NO', textZh: '未解决', textEn: 'No' },
    ],
    required: false,
  },
  {
    id: 'remark',
    kind: 'TEXT',
    textZh: '您的意见和建议',
    textEn: 'What should we do better?',
    choices: [],
    required: false,
  },
];

/** What the answers say in figures. */
export interface Verdict {
  /** Mean of the scales, 1 (bad) to 5 (good). */
  readonly score: number;
  readonly low: boolean;
  readonly scores: Readonly<Record<string, number>>;
}

/** Checks answers against their questions, and rates them. */
export function rate(questions: readonly Question[], answers: readonly Answer[]): Verdict {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answered = new Set<string>();
  for (const [index, answer] of answers.entries()) {
    const question = byId.get(answer.questionId);
    if (!question) throw refused('QUESTION_UNKNOWN', answer.questionId, index);
    if (answered.has(question.id) || !fits(question, answer)) {
      throw refused('ANSWER_DOES_NOT_FIT', question.id, index);
    }
    answered.add(question.id);
  }
  const missing = questions.find(({ id, required }) => required && !answered.has(id));
  if (missing) throw new DomainError('ANSWER_MISSING', { questionId: missing.id }, ['answers']);
  const scores = Object.fromEntries(
    answers.flatMap(({ questionId, scale: mark }) =>
      mark === undefined ? [] : [[questionId, mark] as const],
    ),
  );
  const marks = Object.values(scores);
  const score = marks.reduce((sum, mark) => sum + mark, 0) / Math.max(marks.length, 1);
  return { score, low: marks.length > 0 && (score < lowBelow || marks.includes(1)), scores };
}

/** A mean below this, or a single worst mark, is a low score. */
const lowBelow = 3;

function fits({ kind, choices }: Question, answer: Answer): boolean {
  const given = [answer.scale, answer.choice, answer.text].filter((value) => value !== undefined);
  if (given.length !== 1) return false;
  switch (kind) {
    case 'SCALE':
      return answer.scale !== undefined;
    case 'CHOICE':
      return choices.some(({ code }) => code === answer.choice);
    case 'TEXT':
      return answer.text !== undefined;
  }
}

const refused = (code: 'QUESTION_UNKNOWN' | 'ANSWER_DOES_NOT_FIT', questionId: string, index: number) =>
  code === 'QUESTION_UNKNOWN'
    ? new DomainError('QUESTION_UNKNOWN', { questionId }, ['answers', String(index), 'questionId'])
    : new DomainError('ANSWER_DOES_NOT_FIT', { questionId }, ['answers', String(index)]);

function scale(id: string, textZh: string, textEn: string): Question {
  return { id, kind: 'SCALE', textZh, textEn, choices: [], required: true };
}
