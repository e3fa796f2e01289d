/** Parameters of an error's text; the text itself lives in `packages/messages` under the code. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** An expected failure: a stable code, the field at fault, and parameters for the text. */
export class DomainError extends Error {
  constructor(
    /** SCREAMING_SNAKE, listed in `packages/messages`. */
    readonly code: string,
    readonly params: ErrorParams = {},
    /** The input field at fault, e.g. `['customerId']`. */
    readonly path: readonly string[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
  }
}

export const notFound = (kind: string, id: string, path: readonly string[] = ['id']) =>
  new DomainError('NOT_FOUND', { kind, id }, path);

export const versionConflict = (expected: number, current: number) =>
  new DomainError('VERSION_CONFLICT', { expected, current }, ['expectedVersion']);
