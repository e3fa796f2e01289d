import type { StopInfo } from './model.js';

/** For every stop the lead stops of the orders that must be finished before. */
export function predecessors(
  stops: readonly StopInfo[],
  orderStops: ReadonlyMap<string, readonly number[]>,
): number[][] {
  return stops.map(({ order, role }) =>
    role === 'assistant' ? [] : (order.after ?? []).flatMap((id) => orderStops.get(id)?.slice(0, 1) ?? [-1]),
  );
}

/** Connected groups of stops whose times hang together. */
export function bundles(
  count: number,
  before: readonly (readonly number[])[],
  partner: Int32Array,
): (readonly number[] | null)[] {
  const group = Array.from({ length: count }, (_, stop) => stop);
  const root = (stop: number): number => {
    const parent = group[stop] ?? stop;
    return parent === stop ? stop : root(parent);
  };
  before.forEach((list, stop) => {
    for (const other of list) if (other >= 0) group[root(stop)] = root(other);
  });
  partner.forEach((other, stop) => {
    if (other >= 0) group[root(stop)] = root(other);
  });
  const members = new Map<number, number[]>();
  for (let stop = 0; stop < count; stop++)
    members.set(root(stop), [...(members.get(root(stop)) ?? []), stop]);
  return Array.from({ length: count }, (_, stop) => {
    const all = members.get(root(stop)) ?? [];
    return all.length > 1 ? all : null;
  });
}
