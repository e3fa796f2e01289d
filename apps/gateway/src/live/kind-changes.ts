import { setTimeout as pause } from 'node:timers/promises';
import { nothingWhenRefused, type GatewayContext } from '../api/context.js';
import { nodeId } from '../api/node-id.js';
import { sourceOf, type RecordType } from '../api/records.js';
import type { FollowedKind } from '../generated/resolvers.js';
import { pushes } from './pushes.js';

/** Each kind with how it is read, and how its facts are named. */
const followed = {
  ARTICLE: { type: 'Article', aggregate: 'article' },
  CALENDAR: { type: 'Calendar', aggregate: 'calendar' },
  COMPLAINT: { type: 'Complaint', aggregate: 'complaint' },
  COURSE: { type: 'Course', aggregate: 'course' },
  CUSTOMER: { type: 'Customer', aggregate: 'customer' },
  DUTY: { type: 'Duty', aggregate: 'duty' },
  ENROLMENT: { type: 'Enrolment', aggregate: 'enrolment' },
  EXAM: { type: 'Exam', aggregate: 'exam' },
  FOLLOW_UP: { type: 'FollowUpTask', aggregate: 'followUpTask' },
  ORG_UNIT: { type: 'OrgUnit', aggregate: 'orgUnit' },
  PERSON: { type: 'Person', aggregate: 'person' },
  ROLE: { type: 'Role', aggregate: 'role' },
  VISIT: { type: 'Visit', aggregate: 'visitRequest' },
  WORK_ORDER: { type: 'WorkOrder', aggregate: 'workOrder' },
} as const satisfies Record<FollowedKind, { type: RecordType; aggregate: string }>;

export interface ChangeOfKind {
  readonly kind: FollowedKind;
  /** Node id; null: several at once, or some may have been missed. */
  readonly id: string | null;
}

/** What happens together is told together. */
const gatherMs = 200;
/** More than these are read again as a whole. */
const readAtMost = 100;

/**
 * Tells of records that the subscriber may read, as the owning service answers it at that moment, and once more of one
 * that was told before and is out of reach now.
 */
export function followKinds(kinds: readonly FollowedKind[], context: GatewayContext) {
  const changed = new Map<FollowedKind, Set<string>>();
  const missed = new Set<FollowedKind>();
  const told = new Set<string>();
  const look = async (kind: FollowedKind, ids: readonly string[]): Promise<ChangeOfKind[]> => {
    if (missed.delete(kind) || ids.length > readAtMost) return [{ kind, id: null }];
    const seen = await readable(kind, ids, context);
    const gone = ids.filter((id) => !seen.has(id) && told.delete(id));
    for (const id of seen) told.add(id);
    return [...seen, ...gone].map((id) => ({ kind, id: nodeId(followed[kind].type, id) }));
  };
  return pushes<ChangeOfKind>({
    atOnce: false,
    listen: (wake) => {
      const silences = kinds.map((kind) =>
        context.live.hints.on(followed[kind].aggregate, (hint) => {
          if (hint === 'reconnected') missed.add(kind);
          const ids = changed.get(kind) ?? new Set();
          changed.set(kind, hint === 'reconnected' ? ids : ids.add(hint.aggregateId));
          wake();
        }),
      );
      return () => silences.forEach((silence) => silence());
    },
    look: async () => {
      await pause(gatherMs);
      const concerned = [...changed];
      changed.clear();
      return (await Promise.all(concerned.map(([kind, ids]) => look(kind, [...ids])))).flat();
    },
  });
}

/** Those of them that the caller may read; asked once for all connections of the same caller. */
async function readable(
  kind: FollowedKind,
  ids: readonly string[],
  context: GatewayContext,
): Promise<ReadonlySet<string>> {
  const { type, aggregate } = followed[kind];
  const key = JSON.stringify([context.caller, kind, ids, context.live.hints.count(aggregate)]);
  const records = await context.live.shared(key, () =>
    sourceOf(type).read(context.ask, ids).catch(nothingWhenRefused),
  );
  return new Set(records.map(({ id }) => id));
}
