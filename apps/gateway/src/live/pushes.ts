/** What a subscription follows: `listen` is told how to wake it, `look` answers what there is to send now. */
export interface Source<T> {
  readonly listen: (wake: () => void) => () => void;
  readonly look: () => Promise<readonly T[]>;
  /** Look at once, before the first hint. */
  readonly atOnce: boolean;
}

/**
 * Sends what `look` finds, whenever woken; several wakings before a look are one. Written by hand, since an async
 * generator that waits for a hint could not be ended by the client.
 */
export function pushes<T>({ listen, look, atOnce }: Source<T>): AsyncGenerator<T, undefined, undefined> {
  const queue: T[] = [];
  let woken = atOnce;
  let ended = false;
  let awake: () => void = () => undefined;
  const wake = () => {
    woken = true;
    awake();
  };
  const unlisten = listen(wake);
  const end = () => {
    ended = true;
    unlisten();
    awake();
  };
  const done = { done: true, value: undefined } as const;
  return {
    async next() {
      while (!ended) {
        const item = queue.shift();
        if (item !== undefined) return { done: false, value: item };
        if (woken) {
          woken = false;
          try {
            queue.push(...(await look()));
          } catch (error) {
            end(); // nobody calls return() after a failed next()
            throw error;
          }
        } else {
          await new Promise<void>((resolve) => (awake = resolve));
        }
      }
      return done;
    },
    return() {
      end();
      return Promise.resolve(done);
    },
    throw(error: unknown) {
      end();
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]() {
      end();
      return Promise.resolve();
    },
  };
}
