import { Insertion } from './insertion.js';
import type { Model } from './model.js';
import { Random } from './random.js';
import { Recreate } from './recreate.js';
import { refreshRoute } from './refresh.js';
import { Ruin } from './ruin.js';
import { State } from './state.js';

export interface SearchSettings {
  readonly seed: number;
  /** Stops taken out on average in one step, and the longest string of a route. */
  readonly ruinMean: number;
  readonly longestString: number;
  /** Temperatures at the begin and the end, in parts of what one stop of the first plan costs. */
  readonly hot: number;
  readonly cold: number;
}

/**
 * Chosen per kind of goal on one half of the public instances, never per instance. A plan whose shifts were
 * first reduced is tight: more must come out at once, and hotter, to leave the order in which its shifts were closed.
 */
export function settingsFor(model: Model): Omit<SearchSettings, 'seed'> {
  if (model.fleetFirst) return { ruinMean: 16, longestString: 15, hot: 3, cold: 0.02 };
  return { ruinMean: 10, longestString: 10, hot: 1, cold: 0.01 };
}

/** Ruin and recreate with simulated annealing. One step at a time, so that the caller decides when to stop. */
export class Search {
  readonly state: State;
  readonly best: State;
  readonly random: Random;
  readonly insertion: Insertion;
  readonly recreate: Recreate;
  readonly ruin: Ruin;
  steps = 0;
  /** A plan with more shifts is not kept as the best. */
  mostShifts = Infinity;
  /** The cost of one stop: the unit of temperature. */
  unit = 1;
  private readonly saved: State;
  private readonly settings: SearchSettings;

  constructor(model: Model, settings: SearchSettings, from?: State) {
    this.settings = settings;
    this.random = new Random(settings.seed);
    this.state = new State(model);
    this.saved = new State(model);
    this.best = new State(model);
    this.insertion = new Insertion(this.state);
    this.recreate = new Recreate(model, this.insertion, this.saved);
    this.ruin = new Ruin(model, { mean: settings.ruinMean, longestString: settings.longestString });
    if (from) this.state.copyFrom(from);
    else {
      model.routes.forEach((_, r) => refreshRoute(this.state, r));
      this.recreate.run(this.state, this.random);
      this.state.recount();
    }
    // Not before: a stop whose only place is skipped would be left out of the first plan.
    this.insertion.blink(this.random, 100);
    this.rescale();
    this.saved.copyFrom(this.state);
    this.best.copyFrom(this.state);
  }

  rescale(): void {
    const { count, cost, model } = this.state;
    const shifts = model.shiftPrice.reduce((sum, price, r) => sum + ((count[r] ?? 0) > 0 ? price : 0), 0);
    const routed = cost.reduce((sum, each) => sum + each, 0) - shifts;
    this.unit = Math.max(routed, 0) / Math.max(1, model.stops.length);
  }

  /** One ruin and recreate; `progress` from 0 to 1 sets the temperature. Returns whether a new best was found. */
  step(progress: number): boolean {
    this.steps++;
    const { state, saved, random, settings } = this;
    const temperature = this.unit * settings.hot * (settings.cold / settings.hot) ** progress;
    const limit = saved.total - temperature * Math.log(random.next() || 1e-300);
    this.ruin.run(state, random);
    // No part of the cost is below zero: stops left out may alone be too dear.
    this.recreate.run(state, random, { count: 0, weights: state.model.absence, limit });
    if (state.total < limit) {
      if (this.steps % 1000 === 0) state.recount();
      saved.copyFrom(state);
      if (state.total < this.best.total - 1e-9 && this.mayBeBest()) {
        this.best.copyFrom(state);
        return true;
      }
      return false;
    }
    state.copyFrom(saved);
    return false;
  }

  private mayBeBest(): boolean {
    if (this.mostShifts === Infinity) return true;
    return this.state.count.reduce((sum, stops) => sum + (stops > 0 ? 1 : 0), 0) <= this.mostShifts;
  }

  /** All plans at hand, for who changes prices. */
  plans(): State[] {
    return [this.state, this.saved, this.best];
  }

  /** Goes on from another plan. */
  restartFrom(state: State): void {
    this.state.copyFrom(state);
    this.saved.copyFrom(state);
  }
}
