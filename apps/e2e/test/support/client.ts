import { randomUUID } from 'node:crypto';

/** What GraphQL answered; `data` is typed by the test that asks. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A GraphQL client as an outsider would write one. */
export interface Client {
  /** Secret of the session; undefined for nobody. */
  readonly secret: string | undefined;
  readonly ask: <T = Record<string, unknown>>(query: string, variables?: object) => Promise<Answer<T>>;
  /** The data; any error fails the test with what was answered. */
  readonly get: <T = Record<string, unknown>>(query: string, variables?: object) => Promise<T>;
  /** Calls `mutation name(input)` with a fresh key, selecting `fields` of what changed, or code and path of the refusal. */
  readonly change: <T = Record<string, unknown>>(
    name: string,
    input: object,
    fields: string,
  ) => Promise<T & Refusal>;
  readonly signedIn: (login: string, password: string) => Promise<Client>;
}

export interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly path?: readonly string[];
}

export function clientFor(url: string, secret?: string): Client {
  const ask: Client['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret ? { authorization: `Bearer ${secret}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: never; errors?: Answer['errors'] }; // what GraphQL answers
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };
  const get: Client['get'] = async (query, variables) => {
    const { data, errors, status } = await ask(query, variables);
    if (errors.length > 0 || data === null) throw new Error(`${status} ${JSON.stringify(errors)}\n${query}`);
    return data as never; // typed by the caller
  };
  return {
    secret,
    ask,
    get,
    async change(name, input, fields) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ... on UserError { code message path } ${fields} } }`;
      const { answer } = await get<{ answer: never }>(text, {
        input: { idempotencyKey: randomUUID(), ...input },
      });
      return answer;
    },
    async signedIn(login, password) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code } } }',
          variables: { input: { idempotencyKey: randomUUID(), login, password } },
        }),
      });
      const cookie = response.headers.get('set-cookie');
      const [, value] = /=([^;]+)/.exec(cookie ?? '') ?? [];
      if (!value) throw new Error(`no session for ${login}: ${await response.text()}`);
      return clientFor(url, decodeURIComponent(value));
    },
  };
}
