/**
 * What is to be planned. Times are seconds since one origin the caller chooses (the Unix epoch serves well);
 * durations are seconds, distances metres. Local days never appear: shifts and windows are instants.
 */
export interface Problem {
  readonly places: readonly Place[];
  readonly travel: TravelSpec;
  readonly orders: readonly Order[];
  readonly engineers: readonly Engineer[];
  readonly objective?: Objective;
  /** What customers were already told, and what a change of it costs. */
  readonly told?: readonly Told[];
  readonly changePrice?: ChangePrice;
}

export interface Place {
  readonly lat: number;
  readonly lon: number;
}

export type TravelSpec =
  | { readonly kind: 'great-circle'; readonly speedKmh: number; readonly roadFactor: number }
  | {
      readonly kind: 'matrix';
      readonly seconds: readonly ArrayLike<number>[];
      readonly metres: readonly ArrayLike<number>[];
    };

export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export interface SkillLevel {
  readonly skill: string;
  readonly level: number;
}

export interface PartQuantity {
  readonly part: string;
  readonly quantity: number;
}

export interface Order {
  readonly id: string;
  /** Index into `places`. */
  readonly place: number;
  readonly duration: number;
  /** Work may begin inside one of these; none means at any time. Ascending, not overlapping. */
  readonly windows: readonly TimeSpan[];
  /** Beginning later than `by` is allowed and costs `perHour` for each hour. */
  readonly promised?: { readonly by: number; readonly perHour: number };
  readonly skills?: readonly SkillLevel[];
  readonly certificates?: readonly string[];
  readonly tools?: readonly string[];
  readonly parts?: readonly PartQuantity[];
  readonly pin?: Pin;
  /** A second engineer works beside the first from begin to end; these are the skills he needs. */
  readonly assistant?: { readonly skills: readonly SkillLevel[] };
  /** Orders that must be finished before this one begins. */
  readonly after?: readonly string[];
  /** The price of leaving the order out. Without it the order must be planned if that is possible at all. */
  readonly optionalCost?: number;
  /** Engineers the customer knows; any other one costs `wishCost`. */
  readonly preferredEngineers?: readonly string[];
  readonly wishCost?: number;
}

export interface Pin {
  readonly engineer?: string;
  readonly start?: number;
}

export interface Engineer {
  readonly id: string;
  readonly shifts: readonly Shift[];
  readonly skills?: readonly SkillLevel[];
  readonly certificates?: readonly { readonly certificate: string; readonly validUntil?: number }[];
  readonly tools?: readonly string[];
  /** Parts in the car at the beginning of every shift. */
  readonly stock?: readonly PartQuantity[];
  /** Absences; a shift is cut or blocked by them. */
  readonly leave?: readonly TimeSpan[];
  /** A store where tools and parts of every kind can be collected, once a shift. */
  readonly collectsAt?: { readonly place: number; readonly duration: number };
  readonly costs: EngineerCosts;
}

export interface EngineerCosts {
  readonly perShift: number;
  readonly perKm: number;
  /** Between leaving the start place and reaching the end place. */
  readonly perHour: number;
  readonly overtimePerHour: number;
}

export interface Shift {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly startPlace: number;
  /** `null`: the day ends at the last customer. */
  readonly endPlace: number | null;
  /** Seconds beyond `to` that are allowed. */
  readonly maxOvertime?: number;
  readonly breaks?: readonly Break[];
}

/** Taken where the engineer is, between two visits. */
export interface Break {
  readonly duration: number;
  readonly earliest: number;
  readonly latest: number;
}

export interface Told {
  readonly order: string;
  readonly engineer: string;
  readonly shift: string;
  readonly start: number;
}

export interface ChangePrice {
  /** Another engineer or another shift than the customer was told. */
  readonly otherEngineer: number;
  /** A start that differs by more than `tolerance` seconds. */
  readonly otherTime: number;
  readonly tolerance: number;
}

export type CostPart =
  'unplanned' | 'lateness' | 'shifts' | 'travel' | 'work' | 'overtime' | 'wishes' | 'change';

/** Ranked goals: a lower rank decides only where all higher ones are equal. Numbers weigh parts within a rank. */
export interface Objective {
  readonly ranks: readonly Readonly<Partial<Record<CostPart, number>>>[];
}

export const defaultObjective: Objective = {
  ranks: [
    { unplanned: 1 },
    { lateness: 1, shifts: 1, travel: 1, work: 1, overtime: 1, wishes: 1, change: 1 },
  ],
};

/** What an order costs that must be planned and is not; optional orders name their own price. */
export const mandatoryAbsence = 1000;
