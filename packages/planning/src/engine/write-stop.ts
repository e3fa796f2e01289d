import type { CostPart, Order, Told } from '../model/problem.js';
import { absenceOf } from './goals.js';
import type { Model, RouteInfo, StopInfo } from './model.js';
import { firstCode, lacksParts, staticRules } from './qualification.js';

const pinOutranks = 1000;

export interface Facts {
  readonly parts: ReadonlyMap<string, number>;
  readonly told: ReadonlyMap<string, Told>;
  readonly weights: Readonly<Record<CostPart, number>>;
  readonly nothingToCollect: Uint8Array;
  /** Leaves the rows of rules to be made when asked. */
  readonly lazy: boolean;
}

export function writeStop(model: Model, stop: number, facts: Facts): void {
  const info = model.stops[stop];
  if (!info) throw new RangeError(`no stop ${stop}`);
  const { order, role } = info;
  model.place[stop] = order.place;
  model.duration[stop] = order.duration;
  writeWindows(model, stop, order);
  if (role === 'lead') {
    writeWishes(model, stop, order, facts);
    // Filled once here, only read elsewhere.
    (model.needs as { part: number; quantity: number }[][])[stop] = partsToCount(model, order).map(
      (need) => ({
        part: facts.parts.get(need.part) ?? 0,
        quantity: need.quantity,
      }),
    );
  }
  // A pin is a decision already made: no other order pushes it out.
  const decided = order.pin?.engineer === undefined ? 1 : pinOutranks;
  model.absence[stop] = role === 'lead' ? absenceOf(order) * facts.weights.unplanned * decided : 0;
  const plain = role === 'assistant' || !(order.tools?.length || order.parts?.length);
  model.mustCollect[stop] = plain ? facts.nothingToCollect : mustCollect(model, order);
  if (!facts.lazy) rowOfCodes(model, stop);
}

function mustCollect(model: Model, order: Order): Uint8Array {
  return Uint8Array.from(model.problem.engineers, (engineer) => {
    if (order.pin?.engineer === engineer.id && !engineer.collectsAt) return 0;
    const toolsHeld = (order.tools ?? []).every((tool) => (engineer.tools ?? []).includes(tool));
    return toolsHeld && !lacksParts(order, engineer) ? 0 : 1;
  });
}

/** The row of first failed rules, made once. A pin to an engineer outweighs his qualifications. */
export function rowOfCodes(model: Model, stop: number): Uint8Array {
  const known = model.code[stop];
  if (known && known.length > 0) return known;
  const info = model.stops[stop];
  if (!info) throw new RangeError(`no stop ${stop}`);
  const row = Uint8Array.from(model.routes, (route) => codeOf(info, route));
  model.code[stop] = row;
  model.allowed[stop] = Int32Array.from(model.routes.keys()).filter((r) => row[r] === 0);
  return row;
}

/** One entry of the row, without making the row. */
export function codeAt(model: Model, stop: number, r: number): number {
  const known = model.code[stop]?.[r];
  const [info, route] = [model.stops[stop], model.routes[r]];
  if (known !== undefined || !info || !route) return known ?? 0;
  return codeOf(info, route);
}

function codeOf(info: StopInfo, route: RouteInfo): number {
  const pinned = info.role === 'lead' ? info.order.pin?.engineer : undefined;
  if (pinned !== route.engineer.id) return firstCode(info, route);
  return staticRules(info, route).every((rule) => overruledByPin.has(rule)) ? 0 : firstCode(info, route);
}

/** A dispatcher who pins knows why: these rules are reported as broken, the pin holds. */
export const overruledByPin: ReadonlySet<string> = new Set(['skill', 'certificate', 'tool', 'part']);

function writeWindows(model: Model, stop: number, order: Order): void {
  const pinned = order.pin?.start;
  const windows = pinned === undefined ? order.windows : [{ from: pinned, to: pinned }];
  const first = windows[0];
  const last = windows.at(-1);
  model.lo[stop] = first?.from ?? -Infinity;
  model.hi[stop] = last?.to ?? Infinity;
  model.windows[stop] =
    windows.length > 1 ? Float64Array.from(windows.flatMap((window) => [window.from, window.to])) : null;
}

function writeWishes(model: Model, stop: number, order: Order, { told: allTold, weights }: Facts): void {
  const told = allTold.get(order.id);
  const price = model.problem.changePrice;
  if (order.promised) {
    model.due[stop] = order.promised.by;
    model.latePrice[stop] = (order.promised.perHour / 3600) * weights.lateness;
  }
  if (told && price) {
    model.toldStart[stop] = told.start;
    model.movePrice[stop] = price.otherTime * weights.change;
  }
  model.isSoft[stop] = order.promised || (told && price) ? 1 : 0;
  const preferred = order.preferredEngineers ?? [];
  const wish = preferred.length > 0 ? (order.wishCost ?? 0) * weights.wishes : 0;
  if (wish === 0 && !(told && price)) return;
  model.extra[stop] = Float64Array.from(model.routes, (route) => {
    const otherWish = preferred.includes(route.engineer.id) ? 0 : wish;
    const sameShift = told?.engineer === route.engineer.id && told.shift === route.shift.id;
    return otherWish + (told && price && !sameShift ? price.otherEngineer * weights.change : 0);
  });
}

/** Parts that a pin overrules are not counted: the car could not hold them anyway. */
function partsToCount(model: Model, order: Order): NonNullable<Order['parts']> {
  const pinned = model.problem.engineers.find((engineer) => engineer.id === order.pin?.engineer);
  return pinned && !pinned.collectsAt && lacksParts(order, pinned) ? [] : (order.parts ?? []);
}
