import type { Outcome } from '../../graphql/outcome.js';

/** What is done to one row of many, and how it is taken back where it can be. */
export interface BulkStep {
  readonly id: string;
  readonly number: string;
  readonly send: (key: string) => Promise<Outcome<unknown>>;
  readonly undo?: ((key: string) => Promise<Outcome<unknown>>) | undefined;
}

export interface BulkResult {
  readonly id: string;
  readonly number: string;
  /** `left`: it was stopped before. */
  readonly state: 'waiting' | 'done' | 'failed' | 'left' | 'undone';
  readonly problem?: string | undefined;
}

export interface BulkRun {
  readonly onResult: (result: BulkResult) => void;
  /** For what has no words of its own: no answer came. */
  readonly lost: string;
  readonly signal: AbortSignal;
  readonly newKey: () => string;
}

/** At a time: the server has others to serve. */
const together = 4;

/** Does all of it, a few at a time; one that is refused does not stop the others. */
export async function runBulk(
  steps: readonly BulkStep[],
  way: 'send' | 'undo',
  { onResult, lost, signal, newKey }: BulkRun,
): Promise<void> {
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { id, number } = step;
      const act = step[way];
      if (signal.aborted || !act) {
        if (way === 'send') onResult({ id, number, state: 'left' });
        continue;
      }
      const problem = await problemOf(act, newKey(), lost);
      // What could not be taken back is still done.
      const failed = way === 'send' ? 'failed' : 'done';
      const done = way === 'send' ? 'done' : 'undone';
      onResult({ id, number, state: problem === undefined ? done : failed, problem });
    }
  };
  await Promise.all(Array.from({ length: together }, work));
}

/** A lost answer is asked for once more, under the same key: that has one effect. */
async function problemOf(
  act: (key: string) => Promise<Outcome<unknown>>,
  key: string,
  lost: string,
): Promise<string | undefined> {
  let outcome = await act(key);
  if (outcome.kind === 'lost') outcome = await act(key);
  switch (outcome.kind) {
    case 'done':
    case 'outOfSight':
      return undefined;
    case 'refused':
      return outcome.problems[0]?.message ?? outcome.code;
    case 'failed':
      return outcome.message;
    case 'lost':
      return lost;
  }
}
