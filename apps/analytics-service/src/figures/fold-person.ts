import { personDeactivated } from '@aftercare/contracts/identity/person';
import { z } from 'zod';
import type { Fold } from './fold.js';

const facts = personDeactivated.data.pick({ unitId: true, active: true });
const known = z.object({ unitId: z.string(), active: z.boolean() });

/** TRN-07: a colleague counts in the coverage of the unit while active. */
export const foldPerson: Fold = (state, event) => {
  const before = state === undefined ? null : known.parse(state);
  const { unitId, active } = facts.parse(event.data);
  const personId = event.aggregateId;
  const after = { state: { unitId, active }, changes: [] };
  if (!active) {
    return before?.active === false
      ? after
      : { ...after, changes: [{ kind: 'ABSENT', personId, at: event.at }] };
  }
  if (before?.active && before.unitId === unitId) return after;
  return { ...after, changes: [{ kind: 'PRESENT', personId, unitId, at: event.at }] };
};
