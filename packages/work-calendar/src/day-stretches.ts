import type { DayPlan, DayPlans } from './day-plan.js';
import { DAY_MS } from './instant.js';
import type { OffsetSpan } from './zone-offsets.js';

/** Why a stretch counts (`working`, `make-up`) or does not. A `weekend` is any day without hours in the week. */
export type StretchKind =
  'working' | 'make-up' | 'closed-night' | 'break' | 'weekend' | 'holiday' | 'closure';

/** Instants from `from` (included) to `to` (excluded), of one kind. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: StretchKind;
  readonly name?: string;
}

export const counts = ({ kind }: Stretch): boolean => kind === 'working' || kind === 'make-up';

/**
 * The stretches that fill a span of one offset, in order. Going by the span and not by the local date keeps
 * the order true where a change of offset at midnight makes a date come twice, or not at all.
 */
export function stretchesOfSpan(span: OffsetSpan, plans: DayPlans): Stretch[] {
  const stretches: Stretch[] = [];
  const firstDay = Math.floor((span.from + span.offsetMs) / DAY_MS);
  for (let day = firstDay; day * DAY_MS - span.offsetMs < span.to; day++) {
    const midnight = day * DAY_MS - span.offsetMs;
    for (const piece of wallStretches(plans(day))) {
      const from = Math.max(midnight + piece.from, span.from);
      const to = Math.min(midnight + piece.to, span.to);
      if (from < to) stretches.push({ ...piece, from, to });
    }
  }
  return stretches;
}

/** A whole local day in wall time: 0 to 24 h without a hole. */
function wallStretches(plan: DayPlan): Stretch[] {
  switch (plan.kind) {
    case 'weekend':
      return [{ from: 0, to: DAY_MS, kind: 'weekend' }];
    case 'holiday':
    case 'closure':
      return [{ from: 0, to: DAY_MS, kind: plan.kind, name: plan.name }];
    case 'working':
    case 'make-up': {
      const stretches: Stretch[] = [];
      let reached = 0;
      for (const { from, to } of plan.periods) {
        if (from > reached)
          stretches.push({ from: reached, to: from, kind: reached === 0 ? 'closed-night' : 'break' });
        stretches.push(
          plan.kind === 'working'
            ? { from, to, kind: 'working' }
            : { from, to, kind: 'make-up', name: plan.name },
        );
        reached = to;
      }
      if (reached < DAY_MS) stretches.push({ from: reached, to: DAY_MS, kind: 'closed-night' });
      return stretches;
    }
  }
}
