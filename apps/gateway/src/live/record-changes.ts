import type { GatewayContext } from '../api/context.js';
import { requireSignIn } from '../api/sign-in.js';
import { readNodeId } from '../api/node-id.js';
import { sourceOf, type RecordOf, type RecordType } from '../api/records.js';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { pushes } from './pushes.js';

/** Types whose records count their changes. */
type Versioned = { [T in RecordType]: RecordOf<T> extends { version: number } ? T : never }[RecordType];

/**
 * A subscription to one record, whenever it changed, as the subscriber may see it (COM-17). `everyMs`: for records whose
 * changes no event tells; shown at once, and looked at again and again while somebody listens.
 */
export function recordChanges<T extends Versioned>(type: T, aggregate: string, everyMs?: number) {
  return {
    subscribe: (_: unknown, args: { id: string; sinceVersion?: number | null }, context: GatewayContext) => {
      requireSignIn(context);
      const node = readNodeId(args.id);
      if (node?.type !== type)
        throw new DomainError('INVALID_INPUT', { problem: 'WRONG_ID_TYPE', expected: type }, ['id']);
      return follow(type, aggregate, node.id, args.sinceVersion ?? undefined, context, everyMs);
    },
    /** Each event is read by its own loaders. */
    resolve: (record: RecordOf<T>, _args: unknown, context: GatewayContext): RecordOf<T> => {
      context.forget();
      return record;
    },
  };
}

function follow<T extends Versioned>(
  type: T,
  aggregate: string,
  id: string,
  since: number | undefined,
  context: GatewayContext,
  everyMs?: number,
) {
  const who = JSON.stringify(context.caller);
  let seen = since ?? (everyMs === undefined ? undefined : 0);
  // until the first hint: whoever looks at the same count misses nothing, since a later change has its hint to come
  let point = `count ${context.live.hints.count(aggregate)}`;
  return pushes<RecordOf<T>>({
    atOnce: true,
    listen: (wake) => {
      const silence = context.live.hints.on(aggregate, (hint) => {
        if (hint !== 'reconnected' && hint.aggregateId !== id) return;
        point = hint === 'reconnected' ? `reconnected ${Date.now()}` : `version ${hint.version}`;
        wake();
      });
      if (everyMs === undefined) return silence;
      const again = setInterval(() => {
        point = `at ${Math.floor(Date.now() / everyMs)}`; // all who look in the same moment share one look
        wake();
      }, everyMs);
      return () => {
        clearInterval(again);
        silence();
      };
    },
    look: async () => {
      const record = await context.live.shared(`${who} ${type} ${id} ${point}`, () =>
        readOne(type, id, context),
      );
      if (!record) return [];
      const current = record.version ?? 0; // every type that can be followed has one
      const newer = seen !== undefined && current > seen;
      seen = Math.max(seen ?? 0, current);
      return newer ? [record] : [];
    },
  });
}

async function readOne<T extends Versioned>(type: T, id: string, context: GatewayContext) {
  const [record] = await sourceOf(type).read(context.ask, [id]);
  return record;
}
