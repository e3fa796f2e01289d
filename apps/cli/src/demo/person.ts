import { randomUUID } from 'node:crypto';

/** What a mutation answered when it refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Somebody at the public API: signed in with their own account, or nobody in particular. */
export interface Person {
  /** The data of a query; an error ends the step. */
  readonly read: <T>(query: string, variables?: object) => Promise<T>;
  /** Does a mutation, answering `fields` of what changed; a refusal ends the step. */
  readonly does: <T>(mutation: string, input: object, fields: string) => Promise<T>;
  /** Tries a mutation that must be refused, answering why. */
  readonly isRefused: (mutation: string, input: object) => Promise<Refusal>;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** `cookie` is what sign-in gave; undefined for nobody. */
export function personAt(url: string, cookie?: string): Person {
  const read: Person['read'] = async (query, variables = {}) => {
    const { data, errors } = await post(url, cookie, query, variables).then(answerOf);
    if (errors?.length || !data)
      throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'no answer');
    return data as never; // its shape is what the query asked for
  };
  const attempt = async (mutation: string, input: object, fields: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { answer } = await read<{ answer: object }>(
      `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { ... on UserError { code message path } ${fields} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    return answer;
  };
  return {
    read,
    async does(mutation, input, fields) {
      const answer = await attempt(mutation, input, fields);
      if (isRefusal(answer)) {
        throw new Error(`${mutation} was refused: ${answer.code} ${answer.path.join('.')} ${answer.message}`);
      }
      return answer as never; // the success member, with the fields asked for
    },
    async isRefused(mutation, input) {
      const answer = await attempt(mutation, input, '__typename');
      if (!isRefusal(answer)) throw new Error(`${mutation} was allowed, and should not be`);
      return answer;
    },
  };
}

/** Signs in with name and password, as the portal does. */
export async function signIn(url: string, login: string, password: string): Promise<Person> {
  const response = await post(
    url,
    undefined,
    'mutation ($input: SignInInput!) { signIn(input: $input) { ... on UserError { code message } } }',
    { input: { idempotencyKey: randomUUID(), login, password, device: 'npm run demo' } },
  );
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0];
  if (!cookie) throw new Error(`${login} cannot sign in: ${await response.text()}`);
  return personAt(url, cookie);
}

const isRefusal = (answer: object): answer is Refusal => 'code' in answer && 'path' in answer;

const answerOf = async (response: Response) => (await response.json()) as Answer; // what GraphQL answers

const post = (url: string, cookie: string | undefined, query: string, variables: object) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
