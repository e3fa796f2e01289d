// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { put } from './commit.js';
import type { SingleInsert } from './single-insert.js';
import type { State } from './state.js';
import { slots } from './slots.js';
import type { Slot } from './slots.js';

/** Both engineers of an order for two: the cheapest pair of slots that can begin at the same moment. */
export function pairIn(single: SingleInsert, state: State, lead: number, assistant: number): boolean {
  const found = cheapestPair(state, lead, assistant, single.closed);
  if (!found) return false;
  const { first, second, time } = found;
  putAt(state, lead, first.route, first.after, first.storeAfter, time);
  putAt(state, assistant, second.route, second.after, second.storeAfter, time);
  return true;
}

export function cheapestPair(
  state: State,
  lead: number,
  assistant: number,
  closed: Uint8Array | null,
  leadSlots: Slot[] = slots(state, lead, closed),
): { first: Slot; second: Slot; time: number; cost: number } | null {
  const { model } = state;
  const byCost = (a: Slot, b: Slot): number => a.cost - b.cost;
  const leads = leadSlots.sort(byCost);
  const assistants = slots(state, assistant, closed).sort(byCost);
  const cheapestAssistant = assistants[0]?.cost ?? Infinity;
  let best: { first: Slot; second: Slot; time: number; cost: number } | null = null;
  let bound = model.absence[lead] as number;
  for (const first of leads) {
    if (first.cost + cheapestAssistant >= bound) break;
    for (const second of assistants) {
      const cost = first.cost + second.cost;
      if (cost >= bound) break;
      if (model.routes[first.route]?.engineerIndex === model.routes[second.route]?.engineerIndex) continue;
      const time = common(state, lead, first, second);
      if (time === null) continue;
      best = { first, second, time, cost };
      bound = cost;
    }
  }
  return best;
}

/** The first moment at which both can begin, inside a window of the order. */
function common(state: State, lead: number, first: Slot, second: Slot): number | null {
  const time = state.settle(lead, Math.max(first.earliest, second.earliest));
  return time <= Math.min(first.latest, second.latest) ? time : null;
}

function putAt(state: State, stop: number, r: number, after: number, storeAfter: number, time: number): void {
  state.lo[stop] = time;
  state.hi[stop] = time;
  put(state, stop, r, after, storeAfter);
}
