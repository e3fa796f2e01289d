import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { IndicatorCode } from '@aftercare/contracts/analytics/indicator';
import type { FigureFact } from './figure-fact.js';

/** What an event changes in the figures. Pure: the same events give the same figures, also when rebuilt. */
export interface Folding {
  /** What must be known of the record at its next event. */
  readonly state: object;
  readonly changes: readonly FigureChange[];
}

export type FigureChange =
  /** Counts now; replaces what the record counted at another instant. */
  | { readonly kind: 'COUNT'; readonly fact: FigureFact }
  /** No longer counts at any instant. */
  | { readonly kind: 'DROP'; readonly indicator: IndicatorCode; readonly recordId: string }
  /** Counts from `fact.at` on, until it is ended. */
  | { readonly kind: 'BEGIN'; readonly fact: FigureFact }
  | {
      readonly kind: 'END';
      readonly indicator: IndicatorCode;
      readonly recordId: string;
      readonly at: string;
    }
  | CoverageChange;

/** TRN-07: active in a unit from then on, gone, or an exam passed; together they make the spans of coverage. */
export type CoverageChange =
  | { readonly kind: 'PRESENT'; readonly personId: string; readonly unitId: string; readonly at: string }
  | { readonly kind: 'ABSENT'; readonly personId: string; readonly at: string }
  | { readonly kind: 'PASSED'; readonly personId: string; readonly at: string };

/** Folds the events of one kind of record; `state` is undefined at the record's first event. */
export type Fold = (state: unknown, event: EventEnvelope) => Folding;
