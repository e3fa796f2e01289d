// Reads are written `as number`: every index here is a route of the model, always in bounds.
import { FleetSearch } from './fleet.js';
import type { Model } from './model.js';
import { priceRoute } from './refresh.js';
import type { Search } from './search.js';
import type { State } from './state.js';

const share = 0.5;
const stepsBetweenLooks = 16;
/** While shifts are closed, length matters little: hardly any detour is accepted. */
const cool = 0.06;
/** What one more shift costs while it is hot, in parts of what a stop costs, and when that ends. */
const lent = 20;
const until = 0.6;

/**
 * Where fewer shifts are the higher goal: first closes as many as it can. While the annealing that follows is hot
 * it may borrow shifts above that number, or long routes could not change their places; a best plan never does.
 */
export class FewestShifts {
  private readonly search: Search;
  private readonly model: Model;
  private readonly price: Float64Array;
  private readonly fleet: FleetSearch | null;
  private lending = false;

  constructor(search: Search) {
    this.search = search;
    this.model = search.state.model;
    this.price = this.model.shiftPrice.slice();
    this.fleet = search.state.absent.length > 0 ? null : new FleetSearch(search);
  }

  reduce(spent: () => number): void {
    const { search, fleet, model } = this;
    if (!fleet) return;
    const lowest = fewestByParts(model);
    for (let used = fleet.shifts(); used > lowest && spent() < share; used = fleet.shifts()) {
      fleet.close();
      let solved = false;
      while (!solved && spent() < share && !fleet.hopeless())
        for (let index = 0; index < stepsBetweenLooks && !solved; index++)
          solved = fleet.step(search.unit * cool);
      if (!solved) break;
    }
    // Nobody waits any more: all orders of putting stops back are worth the same again.
    search.recreate.urgency = null;
    search.restartFrom(fleet.complete);
    search.best.copyFrom(fleet.complete);
    search.mostShifts = fleet.shifts();
    this.lend(true);
  }

  /** Ends the lending when it has cooled down; `progress` is that of the annealing. */
  hold(progress: number): void {
    if (!this.lending || progress < until) return;
    this.lend(false);
    const { search } = this;
    if (used(search.state) > search.mostShifts) search.restartFrom(search.best);
  }

  release(): void {
    if (this.lending) this.lend(false);
  }

  private lend(open: boolean): void {
    const { search, model, price } = this;
    this.lending = open;
    const most = lent * search.unit;
    model.shiftPrice.set(open ? price.map((each) => Math.min(each, most)) : price);
    const settled = open || used(search.state) <= search.mostShifts ? search.state : search.best;
    settled.count.forEach((stops, r) => {
      search.recreate.closed[r] = open || stops > 0 ? 0 : 1;
    });
    for (const state of search.plans()) {
      model.routes.forEach((_, r) => {
        priceRoute(state, r);
      });
      state.recount();
    }
  }
}

const used = (state: State): number => state.count.reduce((sum, stops) => sum + (stops > 0 ? 1 : 0), 0);

/** Parts alone already need this many cars. */
function fewestByParts(model: Model): number {
  let most = 1;
  for (let part = 0; part < model.partCount; part++) {
    const need = model.needs.flat().reduce((sum, item) => sum + (item.part === part ? item.quantity : 0), 0);
    const car = Math.max(...model.routes.map((_, r) => model.stock[r * model.partCount + part] as number));
    if (car > 0) most = Math.max(most, Math.ceil(need / car - 1e-9));
  }
  return most;
}
