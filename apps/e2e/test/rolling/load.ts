import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Something that people ask all day; `keyed`: it changes something, and carries a key of its own each time. */
export interface Operation {
  readonly query: string;
  readonly variables?: object;
  readonly keyed?: boolean;
}

export interface Load {
  readonly asked: () => number;
  /** Why a client had to ask a second time → how often. */
  readonly repeated: ReadonlyMap<string, number>;
  /** What the second time did not help. */
  readonly failed: readonly string[];
  /** Keys of the changes that were acknowledged. */
  readonly changed: readonly string[];
  readonly stop: () => Promise<void>;
}

const betweenMs = 50;
const repeatAfterMs = 500;

/** People who ask one thing after the other, and what fails once more, under the same key: as a good client does. */
export function startLoad(
  url: string,
  secret: string,
  operations: readonly Operation[],
  people: number,
): Load {
  const repeated = new Map<string, number>();
  const failed: string[] = [];
  const changed: string[] = [];
  let asked = 0;
  let stopped = false;
  const patiently = async (operation: Operation) => {
    const key = randomUUID();
    const first = await ask(url, secret, operation, key);
    if (first !== undefined) {
      repeated.set(first, (repeated.get(first) ?? 0) + 1);
      await pause(repeatAfterMs);
      const second = await ask(url, secret, operation, key);
      if (second !== undefined) failed.push(`${operation.query}: ${first}, then ${second}`);
    }
    if (operation.keyed) changed.push(key);
    asked += 1;
  };
  const person = async (index: number) => {
    for (let turn = index; !stopped; turn += 1) {
      const operation = operations[turn % operations.length];
      if (operation) await patiently(operation);
      await pause(betweenMs);
    }
  };
  const work = Promise.all(Array.from({ length: people }, (_, index) => person(index)));
  return {
    asked: () => asked,
    repeated,
    failed,
    changed,
    async stop() {
      stopped = true;
      await work;
    },
  };
}

/** Undefined when it was answered, else why not. */
export async function ask(
  url: string,
  secret: string,
  { query, variables, keyed }: Operation,
  key: string,
): Promise<string | undefined> {
  const input = { ...variables, idempotencyKey: key, externalReference: key };
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables: keyed ? { input } : { ...variables } }),
    });
    const text = await response.text();
    if (!response.ok) return `HTTP ${response.status} ${text.slice(0, 200)}`;
    const { data, errors } = JSON.parse(text) as { data?: { answer?: { code?: string } }; errors?: unknown }; // what GraphQL answers
    if (errors) return JSON.stringify(errors);
    return data?.answer?.code;
  } catch (error) {
    return String(error);
  }
}
