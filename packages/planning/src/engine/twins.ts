import type { Model } from './model.js';

/** Routes that are alike in everything but their names share a number: of empty ones, one is enough to try. */
export function twins(model: Model): Int32Array {
  const kinds = new Map<string, number>();
  const named = model.problem.orders.some(
    (order) => order.pin?.engineer !== undefined || (order.preferredEngineers ?? []).length > 0,
  );
  return Int32Array.from(model.routes, (route, r) => {
    const { id: _engineer, shifts: _shifts, ...engineer } = route.engineer;
    const { id: _shift, ...shift } = route.shift;
    const told = named || model.problem.told !== undefined;
    const kind = told ? String(r) : JSON.stringify([engineer, shift, route.from, route.latestEnd]);
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    kinds.set(kind, r);
    return r;
  });
}
