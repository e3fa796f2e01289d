import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { z } from 'zod';

/** Our own schemas say what is wrong by a code in place of a message, e.g. `CONTROL_CHARACTERS`. */
const ownCode = /^[A-Z][A-Z0-9_]+$/;
const fieldsNamed = 20;

/**
 * `INVALID_INPUT` at the first field at fault. `problem` is zod's code (`too_big`, `invalid_type`, …) or the schema's
 * own; `limit` the bound that was passed, where there is one; `fields` names all fields at fault.
 */
export function invalidInput(error: z.ZodError): DomainError {
  const [first] = error.issues;
  if (!first) return new DomainError('INVALID_INPUT');
  const limit =
    'maximum' in first ? Number(first.maximum) : 'minimum' in first ? Number(first.minimum) : undefined;
  return new DomainError(
    'INVALID_INPUT',
    {
      problem: ownCode.test(first.message) ? first.message : first.code,
      detail: first.message,
      ...(limit === undefined ? {} : { limit }),
      fields: [...new Set(error.issues.map((issue) => issue.path.map(String).join('.')))].slice(
        0,
        fieldsNamed,
      ),
    },
    first.path.map(String),
  );
}
