import { DomainError } from '@aftercare/domain-kit/domain-error';
import { messageOf } from '@aftercare/messages/errors';
import type { Locale } from '@aftercare/messages/text';
import type { z } from 'zod';
import { inputProblems, problemOf, type Problem } from './input-problems.js';

/** Errors of the request itself: they go to `errors`, never into the union of a mutation. */
const ofTheRequest: ReadonlySet<string> = new Set([
  'SIGN_IN_REQUIRED',
  'SERVICE_UNAVAILABLE',
  'DEADLINE_PASSED',
  'OVERLOADED',
  'INTERNAL_ERROR',
  'NO_SUCH_REQUEST',
  'REPLY_TOO_LARGE',
  'TRY_AGAIN',
]);

const memberOf: Readonly<Record<string, string>> = {
  INVALID_INPUT: 'InvalidInput',
  IDEMPOTENCY_KEY_MISSING: 'InvalidInput',
  NOT_ALLOWED: 'NotAllowed',
  NOT_FOUND: 'NotFound',
  VERSION_CONFLICT: 'VersionConflict',
  ILLEGAL_STEP: 'IllegalStep',
  IDEMPOTENCY_CONFLICT: 'IdempotencyConflict',
};

export interface FailedCommand {
  readonly schema: z.ZodType;
  readonly input: unknown;
  readonly locale: Locale;
  /** Names of the union's members. */
  readonly members: ReadonlySet<string>;
}

/** The member of a mutation's union that tells an expected failure; anything else is thrown again. */
export function failureOf(error: unknown, command: FailedCommand): Record<string, unknown> {
  if (!(error instanceof DomainError) || ofTheRequest.has(error.code)) throw error;
  const wanted = memberOf[error.code] ?? 'RuleViolation';
  const member = command.members.has(wanted) ? wanted : 'RuleViolation';
  if (!command.members.has(member)) throw error;
  const message = messageOf(error.code, error.params, command.locale);
  const common = { __typename: member, code: error.code, message, path: error.path };
  switch (member) {
    case 'InvalidInput': {
      const problems = problemsOf(error, command);
      return { ...common, ...problems[0], code: 'INVALID_INPUT', problems };
    }
    case 'NotAllowed':
      return { ...common, permission: error.params['permission'] ?? null };
    case 'VersionConflict':
      return { ...common, currentVersion: error.params['current'] };
    case 'IllegalStep':
      return { ...common, state: error.params['state'] ?? '', allowedActions: error.params['allowed'] ?? [] };
    case 'RuleViolation':
      return { ...common, params: error.params };
    default:
      return common;
  }
}

/** The service tells the first problem; all of them come from the same schema, read once more. */
function problemsOf(error: DomainError, { schema, input, locale }: FailedCommand): Problem[] {
  const parsed = input === undefined ? undefined : schema.safeParse(input);
  if (parsed && !parsed.success) return inputProblems(parsed.error.issues, locale);
  return [problemOf(error, locale)];
}
