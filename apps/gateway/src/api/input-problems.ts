import type { DomainError } from '@aftercare/domain-kit/domain-error';
import { errorCatalogue, messageOf } from '@aftercare/messages/errors';
import type { Locale, TextParams } from '@aftercare/messages/text';
import type { z } from 'zod';

/** One value that is refused, as `InputProblem` of the schema. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

type Issue = z.core.$ZodIssue;

export const inputProblems = (issues: readonly Issue[], locale: Locale): Problem[] =>
  issues.map((issue) => {
    const { code, params } = codeOf(issue);
    return { code, message: messageOf(code, params, locale), path: issue.path.map(String) };
  });

/** The one problem that an error names, e.g. an id of another type. */
export function problemOf(error: DomainError, locale: Locale): Problem {
  const named = error.params['problem'];
  if (named === 'too_big') {
    // the key of a mutation is the one value that services measure without a schema
    return {
      code: 'TOO_LONG',
      message: messageOf('TOO_LONG', { maximum: error.params['limit'] }, locale),
      path: error.path,
    };
  }
  const code = typeof named === 'string' && isCode(named) ? named : error.code;
  return { code, message: messageOf(code, error.params, locale), path: error.path };
}

/** Contracts name their own refusals in the message; the rest is told by what zod found. */
function codeOf(issue: Issue): { readonly code: string; readonly params: TextParams } {
  if (isCode(issue.message)) return { code: issue.message, params: {} };
  switch (issue.code) {
    case 'too_big':
      return { code: tooMuch[issue.origin] ?? 'TOO_LARGE', params: { maximum: String(issue.maximum) } };
    case 'too_small':
      return { code: tooLittle[issue.origin] ?? 'TOO_SMALL', params: { minimum: String(issue.minimum) } };
    case 'invalid_type':
      return { code: issue.input === undefined ? 'REQUIRED' : 'WRONG_TYPE', params: {} };
    case 'invalid_value':
      return { code: 'NOT_AN_OPTION', params: {} };
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'NOT_AN_EMAIL_ADDRESS' : 'INVALID_FORMAT', params: {} };
    default:
      return { code: 'INVALID_INPUT', params: {} };
  }
}

const tooMuch: Readonly<Record<string, string>> = { string: 'TOO_LONG', array: 'TOO_MANY' };
const tooLittle: Readonly<Record<string, string>> = { string: 'TOO_SHORT', array: 'TOO_FEW' };

const isCode = (text: string) => Object.hasOwn(errorCatalogue, text);
