/** One value that the server refused; `path` leads to the field, from `input` down. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/**
 * What became of a mutation. `outOfSight`: it was done, but the record is no longer the viewer's to see, so there is
 * nothing to show. `refused`: nothing was changed, and why. `failed`: the request itself was turned
 * down (limit, not signed in). `lost`: no answer came, so it is open whether it had its effect; sending the same
 * again with the same key is safe (COM-15).
 */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'outOfSight' }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly problems: readonly Problem[];
      readonly currentVersion: number | undefined;
    }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | { readonly kind: 'lost' };

export type Unsuccessful = Exclude<Outcome<never>, { kind: 'done' }>;

/** The members of a result union that show what was done: every UserError has a `code`. */
export type Success<Union> = Exclude<
  Union,
  { readonly code: string } | { readonly __typename: 'ChangedOutOfSight' }
>;

interface Refusal extends Problem {
  readonly problems?: readonly Problem[];
  readonly currentVersion?: number;
}

/** The part of urql's answer that matters here. */
interface Answer<Data> {
  readonly data?: Data | null | undefined;
  readonly error?:
    | {
        readonly networkError?: Error | undefined;
        readonly graphQLErrors: readonly {
          readonly message: string;
          readonly extensions?: Readonly<Record<string, unknown>> | undefined;
        }[];
      }
    | undefined;
}

export function outcomeOf<Data extends object>(answer: Answer<Data>): Outcome<Success<Data[keyof Data]>> {
  const [failure] = answer.error?.graphQLErrors ?? [];
  if (failure) {
    const said = failure.extensions?.['code'];
    const code = typeof said === 'string' ? said : 'UNKNOWN';
    return answerless.has(code) ? { kind: 'lost' } : { kind: 'failed', code, message: failure.message };
  }
  if (!answer.data) return { kind: 'lost' };
  // A mutation document of the portal has exactly one field: its result union.
  const [value] = Object.values(answer.data) as [Data[keyof Data]];
  if (isRefusal(value)) return refusedWith(value);
  if (isOutOfSight(value)) return { kind: 'outOfSight' };
  return { kind: 'done', value: value as Success<Data[keyof Data]> }; // neither of the two: the other members
}

/** The gateway had no answer from the service in time: the change may have been made all the same. */
const answerless = new Set(['DEADLINE_PASSED', 'SERVICE_UNAVAILABLE']);

function refusedWith({ code, message, path, problems, currentVersion }: Refusal): Outcome<never> {
  const all = problems && problems.length > 0 ? problems : [{ code, message, path }];
  return { kind: 'refused', code, problems: all, currentVersion };
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'path' in value;

const isOutOfSight = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  '__typename' in value &&
  value.__typename === 'ChangedOutOfSight';
