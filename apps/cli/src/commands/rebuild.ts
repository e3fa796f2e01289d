import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../command.js';
import { findPlatform } from '../platform/find-platform.js';
import { operatorAt } from '../platform/operator.js';

interface Operation {
  readonly id: string;
  readonly state: string;
  readonly done: number;
}

const fields = 'id state done';
const askEveryMs = 500;

/** `rebuild`: makes all figures anew from the archive of events (ANA-01); 0 when that is done. */
export const rebuild: Command = async (input) => {
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  try {
    const platform = await findPlatform(input, say);
    try {
      const api = await operatorAt(platform.url, input.environment, 'en');
      const begun = await api.change<{ operation: Operation }>(
        'rebuildFigures',
        randomUUID(),
        {},
        `... on OperationChanged { operation { ${fields} } }`,
      );
      let { operation } = begun;
      while (['QUEUED', 'RUNNING'].includes(operation.state)) {
        await pause(askEveryMs);
        ({ node: operation } = await api.read<{ node: Operation }>(
          `query ($id: ID!) { node(id: $id) { ... on Operation { ${fields} } } }`,
          { id: operation.id },
        ));
      }
      say(`${operation.state}: ${operation.done} events read again`);
      return operation.state === 'DONE' ? 0 : 1;
    } finally {
      await platform.leave();
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
};
