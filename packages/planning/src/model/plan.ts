import type { CostPart } from './problem.js';
import type { Rule } from './rules.js';

export interface Plan {
  readonly routes: readonly PlannedShift[];
  readonly unplanned: readonly Unplanned[];
  /** Pins that break a rule: kept as asked, and reported. */
  readonly brokenPins: readonly BrokenPin[];
  readonly cost: CostBreakdown;
}

export type CostBreakdown = Readonly<Record<CostPart, number>>;

/** One engineer's shift with work in it; shifts without work are left out. */
export interface PlannedShift {
  readonly engineer: string;
  readonly shift: string;
  readonly leave: number;
  readonly back: number;
  readonly metres: number;
  readonly stops: readonly Stop[];
}

export type Stop =
  | {
      readonly kind: 'order';
      readonly order: string;
      readonly role: 'lead' | 'assistant';
      readonly arrive: number;
      readonly start: number;
      readonly end: number;
    }
  /** Leave inside a shift: the engineer stays where he is. */
  | { readonly kind: 'absence'; readonly start: number; readonly end: number }
  | { readonly kind: 'break'; readonly index: number; readonly start: number; readonly end: number }
  | { readonly kind: 'collect'; readonly arrive: number; readonly start: number; readonly end: number };

export interface Rejection {
  readonly engineer: string;
  /** The first rule that failed, in the shift that came furthest. */
  readonly rule: Rule;
}

export interface Unplanned {
  readonly order: string;
  readonly rejections: readonly Rejection[];
  readonly relaxation: Relaxation | null;
}

/** The smallest change that would admit the order, with the engineer it would go to. */
export type Relaxation =
  | {
      readonly kind: 'later-window';
      readonly engineer: string;
      readonly shift: string;
      readonly seconds: number;
    }
  | { readonly kind: 'overtime'; readonly engineer: string; readonly shift: string; readonly seconds: number }
  | { readonly kind: 'qualification'; readonly engineer: string; readonly rules: readonly Rule[] }
  | { readonly kind: 'pin'; readonly engineer: string };

export interface BrokenPin {
  readonly order: string;
  readonly engineer: string | null;
  readonly start: number | null;
  readonly rules: readonly Rule[];
  /** Whether the order stands in a route; a pin that no route can hold is kept beside the routes. */
  readonly inRoute: boolean;
}
