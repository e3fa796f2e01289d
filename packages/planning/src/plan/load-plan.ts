// Reads are written `as number`: every index here is a node, route or place of the model, always in bounds.
import type { Model } from '../engine/model.js';
import { pull } from '../engine/commit.js';
import { isFeasible, movePauses } from '../engine/pauses.js';
import { recountParts, refreshRoute } from '../engine/refresh.js';
import { listed } from '../engine/ruin.js';
import { State } from '../engine/state.js';
import { codeAt } from '../engine/write-stop.js';
import type { Plan, PlannedShift } from '../model/plan.js';

/** A plan as the engine's state. Visits that no longer keep the rules are left out and stand as absent. */
export function loadPlan(model: Model, plan: Pick<Plan, 'routes'>): State {
  const state = new State(model);
  const shifts = new Map(model.routes.map((route, r) => [`${route.engineer.id}\n${route.shift.id}`, r]));
  for (const planned of plan.routes) {
    const r = shifts.get(`${planned.engineer}\n${planned.shift}`);
    if (r !== undefined) loadRoute(state, planned, r);
  }
  model.routes.forEach((_, r) => refreshRoute(state, r));
  keepPairs(state, plan);
  model.routes.forEach((_, r) => makeFeasible(state, r));
  dropBrokenBundles(state);
  state.absent = state.absent.filter((stop) => (state.route[stop] as number) < 0);
  state.recount();
  return state;
}

function loadRoute(state: State, planned: PlannedShift, r: number): void {
  const { model } = state;
  const pauses = [...(model.pauseNodes[r] ?? [])];
  for (const node of pauses) state.unlink(node);
  let last = model.startNode[r] as number;
  const add = (node: number): void => {
    state.link(node, last);
    last = node;
  };
  const early = pauses.filter(
    (node) => planned.leave >= (model.lo[node] as number) + (model.duration[node] as number) - 1e-3,
  );
  for (const node of early) add(node);
  for (const stop of planned.stops) {
    if (stop.kind === 'collect') {
      const store = model.collectNode[r] as number;
      if (store >= 0 && state.route[store] !== r) add(store);
    } else if (stop.kind === 'order') {
      const found = (model.orderStops.get(stop.order) ?? []).find(
        (each) => model.stops[each]?.role === stop.role,
      );
      if (found === undefined || (state.route[found] as number) >= 0) continue;
      if (codeAt(model, found, r) !== 0) continue;
      add(found);
      state.count[r] = (state.count[r] as number) + 1;
      if (model.isSoft[found] === 1) state.softCount[r] = (state.softCount[r] as number) + 1;
    } else {
      const index = stop.kind === 'break' ? stop.index : -1;
      const node = pauses.find(
        (each) =>
          model.pauseIndex[each] === index &&
          (state.route[each] as number) < 0 &&
          (index >= 0 || model.lo[each] === stop.start),
      );
      if (node !== undefined) add(node);
    }
  }
  const later = pauses.filter((node) => (state.route[node] as number) < 0);
  for (const node of later) add(node);
  refreshRoute(state, r);
  if (isFeasible(state, r)) return;
  // The engineer was at home before these: kept in the list they would not fit.
  movePauses(
    state,
    r,
    pauses.map((node) => (later.includes(node) ? -1 : (state.prev[node] as number))),
  );
}

/** Two engineers begin together, an order begins after the one before: as it was planned. */
function keepPairs(state: State, plan: Pick<Plan, 'routes'>): void {
  const { model } = state;
  for (const route of plan.routes)
    for (const stop of route.stops) {
      if (stop.kind !== 'order') continue;
      const node = (model.orderStops.get(stop.order) ?? []).find(
        (each) => model.stops[each]?.role === stop.role,
      );
      if (node === undefined || (state.route[node] as number) < 0 || !model.bundle[node]) continue;
      if ((model.partner[node] as number) >= 0) state.lo[node] = state.hi[node] = stop.start;
      for (const lead of model.before[node] ?? []) {
        state.lo[node] = Math.max(state.lo[node] as number, stop.start);
        for (const earlier of [lead, model.partner[lead] ?? -1])
          if (earlier >= 0)
            state.hi[earlier] = Math.min(
              state.hi[earlier] as number,
              stop.start - (model.duration[earlier] as number),
            );
      }
    }
}

function makeFeasible(state: State, r: number): void {
  for (refreshRoute(state, r); ; refreshRoute(state, r)) {
    const wrong = firstWrong(state, r) ?? firstWithoutPart(state, r);
    if (wrong === null) return;
    pull(state, wrong);
  }
}

function firstWrong(state: State, r: number): number | null {
  const { model, next } = state;
  let last: number | null = null;
  for (let node = model.startNode[r] as number; node !== -1; node = next[node] as number) {
    if (node < model.stops.length) last = node;
    if ((state.start[node] as number) > (state.latest[node] as number) + 1e-6)
      return last ?? listed(state, r)[0] ?? null;
  }
  return null;
}

/** Cars can hold less than when the plan was made. */
function firstWithoutPart(state: State, r: number): number | null {
  const { model } = state;
  recountParts(state, r);
  const base = r * model.partCount;
  for (let part = 0; part < model.partCount; part++)
    if ((state.used[base + part] as number) > (model.stock[base + part] as number) + 1e-9)
      return listed(state, r).find((stop) => model.needs[stop]?.some((need) => need.part === part)) ?? null;
  const store = model.collectNode[r] as number;
  const visited = store >= 0 && state.route[store] === r;
  const engineer = model.routes[r]?.engineerIndex ?? 0;
  if (visited) return null;
  return listed(state, r).find((stop) => model.mustCollect[stop]?.[engineer] === 1) ?? null;
}

function dropBrokenBundles(state: State): void {
  state.model.bundle.forEach((bundle) => {
    if (!bundle || bundle.every((stop) => (state.route[stop] as number) >= 0)) return;
    for (const stop of bundle)
      if ((state.route[stop] as number) >= 0) {
        const r = pull(state, stop);
        refreshRoute(state, r);
      }
  });
}
