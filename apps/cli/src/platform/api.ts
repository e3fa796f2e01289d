import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** The public API refused, in the caller's language. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly path: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Somebody at the public API of a running platform. */
export interface Api {
  readonly read: <T>(query: string, variables?: object) => Promise<T>;
  /** Does a mutation and answers `fields` of its success; a refusal is thrown. The key makes a repetition harmless. */
  readonly change: <T>(name: string, key: string, input: object, fields: string) => Promise<T>;
}

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What passes by itself: too much at once, a service that starts again, a network that was away. */
export const passing: ReadonlySet<string> = new Set([
  'OVERLOADED',
  'SERVICE_UNAVAILABLE',
  'DEADLINE_PASSED',
  'TRY_AGAIN',
  'LIMIT_EXCEEDED',
  'UNREACHABLE',
]);
const patienceMs = 60_000;

/** `secret`: of a session, or an API key. */
export function apiAt(url: string, secret: string, locale: string, signal?: AbortSignal): Api {
  const read: Api['read'] = async (query, variables = {}) => {
    const started = Date.now();
    for (let wait = 200; ; wait = Math.min(wait * 2, 5_000)) {
      try {
        return (await ask(url, secret, locale, query, variables)) as never; // its shape is what the query asked for
      } catch (error) {
        const passes = error instanceof ApiRefusal && passing.has(error.code);
        if (!passes || Date.now() - started > patienceMs || signal?.aborted) throw error;
        await pause(wait);
      }
    }
  };
  return {
    read,
    async change(name, key, input, fields) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const { answer } = await read<{ answer: { code?: string; message?: string; path?: string[] } }>(
        `mutation ($input: ${type}) { answer: ${name}(input: $input) { ... on UserError { code message path } ${fields} } }`,
        { input: { idempotencyKey: key, ...input } },
      );
      if (answer.code !== undefined) throw new ApiRefusal(answer.code, answer.message ?? '', answer.path);
      return answer as never; // the success member, with the fields asked for
    },
  };
}

/** Signs in and answers the secret of the session. */
export async function signIn(url: string, { login, password }: Credentials, locale: string): Promise<string> {
  const query =
    'mutation ($input: SignInInput!) { signIn(input: $input) { ... on UserError { code message path } } }';
  const input = { idempotencyKey: randomUUID(), login, password, device: 'aftercare cli' };
  const response = await post(url, undefined, locale, query, { input });
  const [, secret] = /=([^;]+)/.exec(response.headers.get('set-cookie') ?? '') ?? [];
  if (secret) return decodeURIComponent(secret);
  const { data } = await answerOf(response);
  const { code = 'SIGN_IN_FAILED', message = '' } = (data?.['signIn'] ?? {}) as {
    code?: string;
    message?: string;
  }; // what was asked for
  throw new ApiRefusal(code, message);
}

async function ask(
  url: string,
  secret: string,
  locale: string,
  query: string,
  variables: object,
): Promise<unknown> {
  const { data, errors } = await answerOf(await post(url, secret, locale, query, variables));
  const [error] = errors ?? [];
  if (error) throw new ApiRefusal(error.extensions?.code ?? 'INTERNAL_ERROR', error.message);
  if (!data) throw new ApiRefusal('INTERNAL_ERROR', 'no answer');
  return data;
}

async function post(
  url: string,
  secret: string | undefined,
  locale: string,
  query: string,
  variables: object,
) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': locale,
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    },
    body: JSON.stringify({ query, variables }),
  }).catch((error: unknown) => {
    throw new ApiRefusal('UNREACHABLE', `${url}: ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** A proxy on the way may answer no JSON at all. */
const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer; // what GraphQL answers
  } catch {
    throw new ApiRefusal(
      response.status >= 502 ? 'UNREACHABLE' : 'INTERNAL_ERROR',
      `HTTP ${response.status}`,
    );
  }
};
