import type { PaperQuestionInput } from '../../generated/graphql.js';

/** A line of a paper that cannot be read, from 1. */
export interface BadLine {
  readonly line: number;
}

/**
 * An exam's questions as they are typed: the words of a question, maybe with its points as `[3]` at the end, and below
 * it one line for each option, `+` before what is correct and `-` before what is not. Several `+` make it a question
 * with several answers.
 */
export function questionsOf(text: string): readonly PaperQuestionInput[] | BadLine {
  const questions: { text: string; points: number; options: { text: string; correct: boolean }[] }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, mark, words] = /^([+＋\-－])\s*(.*)$/.exec(line) ?? [];
    const last = questions.at(-1);
    if (mark !== undefined) {
      if (!last || !words) return { line: index + 1 };
      last.options.push({ text: words, correct: /[+＋]/.test(mark) });
    } else if (last && last.options.length === 0) {
      // Words that take more than one line.
      last.text = `${last.text}\n${line}`;
    } else {
      questions.push({ text: line, points: 1, options: [] });
    }
  }
  return questions.map(({ text: words, options }) => {
    const [, asked = words, points] = /^([\s\S]*\S)\s*[[【](\d{1,3})[\]】]$/.exec(words) ?? [];
    const correct = options.filter((option) => option.correct).length;
    return {
      kind: correct > 1 ? 'MULTIPLE' : 'SINGLE',
      text: asked,
      points: points === undefined ? 1 : Number(points),
      options,
    };
  });
}

interface Question {
  readonly text: string;
  readonly points: number;
  readonly options: readonly { readonly text: string; readonly correct: boolean }[];
}

/** The same as text, to be changed. */
export const paperText = (questions: readonly Question[]): string =>
  questions
    .map(({ text, points, options }) =>
      [
        points === 1 ? text : `${text} [${points}]`,
        ...options.map((option) => `${option.correct ? '+' : '-'} ${option.text}`),
      ].join('\n'),
    )
    .join('\n\n');
