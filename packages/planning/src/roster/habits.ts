/** What a contract asks for and may not get, at a price. Runs at the edge of the horizon count as they stand. */
export interface Habits {
  /** How many shifts in all, days of work and of rest in a row, and worked weekends in a row. */
  readonly shifts: Bounds;
  readonly work: Bounds;
  readonly rest: Bounds;
  readonly weekendsInRow: Bounds;
  /** The days of each weekend, in order of time. */
  readonly weekends: readonly (readonly number[])[];
  /** For every day that work begins after the weekend has begun, or ends before it ends. */
  readonly wholeWeekends: number;
  /** For every day of a weekend and every shift worked on it that is not the one of that day. */
  readonly sameShiftOnWeekends: number;
  readonly unwanted: readonly Pattern[];
}

/** Each one below `least` or above `most` has its price. */
export interface Bounds {
  readonly least: number;
  readonly leastPrice: number;
  readonly most: number;
  readonly mostPrice: number;
}

/** Days in a row that should not look like this. */
export interface Pattern {
  readonly price: number;
  /** Days on which it may begin. */
  readonly from: readonly number[];
  readonly steps: readonly ('rest' | 'work' | { readonly shift: string })[];
}
