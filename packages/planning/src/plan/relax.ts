// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import { holdEarlier } from '../engine/bundle.js';
import { Insertion } from '../engine/insertion.js';
import { staticRules } from '../engine/qualification.js';
import { refreshRoute } from '../engine/refresh.js';
import type { State } from '../engine/state.js';
import type { Relaxation } from '../model/plan.js';
import { endOf } from './why-not.js';

const qualifications = new Set(['skill', 'certificate', 'tool', 'part']);
/** A relaxation above a day is no longer the same order. */
const longest = 86_400;

/**
 * The smallest change that would admit an order which is not planned: a later begin or more overtime (the
 * fewest seconds), else a pin taken away, else the fewest qualifications. Orders for two engineers get none.
 */
export function smallestRelaxation(state: State, order: string): Relaxation | null {
  const { model } = state;
  const stop = model.orderStops.get(order)?.[0];
  if (stop === undefined || (model.partner[stop] as number) >= 0) return null;
  const before = model.before[stop] ?? [];
  if (before.some((other) => other < 0 || (state.route[other] as number) < 0)) return null;
  const release = holdEarlier(state, before);
  const insertion = new Insertion(state);
  insertion.aim(stop);
  const [low, high] = [state.lo[stop] as number, state.hi[stop] as number];
  const windows = model.windows[stop] ?? null;
  state.lo[stop] = Math.max(low, ...before.map((other) => endOf(state, other)));
  const found = [
    ...laterWindows(state, insertion, stop),
    ...overtimes(state, insertion, stop),
    ...otherRules(state, insertion, stop),
  ];
  state.lo[stop] = low;
  state.hi[stop] = high;
  model.windows[stop] = windows;
  release();
  return found.sort((a, b) => size(a) - size(b))[0] ?? null;
}

function size(relaxation: Relaxation): number {
  if (relaxation.kind === 'pin') return longest + 1;
  return relaxation.kind === 'qualification' ? longest + 1 + relaxation.rules.length : relaxation.seconds;
}

/** Lets the order begin later than its last window allows, where everything else fits. */
function laterWindows(state: State, insertion: Insertion, stop: number): Relaxation[] {
  const { model } = state;
  if (model.stops[stop]?.order.pin?.start !== undefined) return [];
  const high = state.hi[stop] as number;
  const windows = model.windows[stop] ?? null;
  const found: Relaxation[] = [];
  const lastFrom = windows ? (windows[windows.length - 2] as number) : (state.lo[stop] as number);
  const low = state.lo[stop] as number;
  model.windows[stop] = null;
  state.lo[stop] = Math.max(low, lastFrom);
  model.routes.forEach((route, r) => {
    const info = model.stops[stop];
    if (!info || staticRules(info, route).some((rule) => rule !== 'shift')) return;
    if (insertion.state.model.mustCollect[stop]?.[route.engineerIndex] === 1 && !route.engineer.collectsAt)
      return;
    const seconds = leastBy((extra) => {
      state.hi[stop] = high + extra;
      return insertion.best(r) < Infinity;
    });
    state.hi[stop] = high;
    if (seconds !== null)
      found.push({ kind: 'later-window', engineer: route.engineer.id, shift: route.shift.id, seconds });
  });
  state.lo[stop] = low;
  state.hi[stop] = high;
  model.windows[stop] = windows;
  return found;
}

function overtimes(state: State, insertion: Insertion, stop: number): Relaxation[] {
  const { model } = state;
  const found: Relaxation[] = [];
  model.routes.forEach((route, r) => {
    const info = model.stops[stop];
    // Leave that begins where the shift ends cannot be worked through.
    const cut = (route.engineer.leave ?? []).some(
      (leave) => leave.to > route.to && leave.from < route.to + longest,
    );
    if (!info || cut || staticRules(info, route).some((rule) => rule !== 'shift')) return;
    const end = model.endNode[r] as number;
    const latest = state.hi[end] as number;
    const seconds = leastBy((extra) => {
      state.hi[end] = latest + extra;
      refreshRoute(state, r);
      return insertion.best(r) < Infinity;
    });
    state.hi[end] = latest;
    refreshRoute(state, r);
    if (seconds !== null)
      found.push({ kind: 'overtime', engineer: route.engineer.id, shift: route.shift.id, seconds });
  });
  return found;
}

/** Where only qualifications or the pin stand against an engineer who has room. */
function otherRules(state: State, insertion: Insertion, stop: number): Relaxation[] {
  const { model } = state;
  const must = model.mustCollect[stop];
  const needs = model.needs[stop];
  const found: Relaxation[] = [];
  model.routes.forEach((route, r) => {
    const info = model.stops[stop];
    const rules = info ? staticRules(info, route) : [];
    const unqualified = rules.filter((rule) => qualifications.has(rule));
    if (rules.length === 0 || rules.some((rule) => rule !== 'pin' && !qualifications.has(rule))) return;
    if (rules.includes('pin') && unqualified.length > 0) return;
    const lifted = rules.includes('tool') || rules.includes('part');
    if (lifted) {
      model.mustCollect[stop] = new Uint8Array(model.problem.engineers.length);
      // Without the rule nothing is counted; put back below.
      (model.needs as (readonly { part: number; quantity: number }[])[])[stop] = [];
    }
    const fits = insertion.best(r) < Infinity;
    if (must) model.mustCollect[stop] = must;
    if (needs) (model.needs as (readonly { part: number; quantity: number }[])[])[stop] = needs;
    if (!fits) return;
    if (rules.includes('pin')) found.push({ kind: 'pin', engineer: route.engineer.id });
    else found.push({ kind: 'qualification', engineer: route.engineer.id, rules: unqualified });
  });
  return found;
}

/** The least number of whole seconds from which on the condition holds; it must not be lost again with more. */
function leastBy(holds: (seconds: number) => boolean): number | null {
  if (!holds(longest)) return null;
  let [no, yes] = [0, longest];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
