import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket } from '../support/ticket.js';

export interface Writers {
  readonly written: () => number;
  readonly stop: () => Promise<void>;
}

/** People who open tickets and write into them until they are stopped; a refusal fails the test. */
export function writeMeanwhile(world: World, people: number): Writers {
  let stopped = false;
  let written = 0;
  const person = async (index: number) => {
    const support = await world.as('support');
    while (!stopped) {
      const { id } = await openTicket(support, ofCustomer(world, 2 + (index % 2)));
      await done(support, 'noteOnTicket', { id, body: '备份时写下' });
      written += 2;
    }
  };
  const work = Promise.all(Array.from({ length: people }, (_, index) => person(index)));
  work.catch(() => undefined); // whoever stops them hears it
  return {
    written: () => written,
    async stop() {
      stopped = true;
      await work;
    },
  };
}
