import type { FigureRecord, IndicatorCode } from '@aftercare/contracts/analytics/indicator';

/** One record as it counts in one indicator, with everything by which figures are split and access is decided. */
export interface FigureFact {
  readonly indicator: IndicatorCode;
  readonly recordKind: FigureRecord['recordKind'];
  readonly recordId: string;
  /** When it counts, or from when on. UTC, ISO. */
  readonly at: string;
  /** In the indicator's unit; SHARE: 1 or 0. */
  readonly value: number | null;
  readonly target: number | null;
  readonly inTarget: boolean | null;
  readonly by: Dimensions;
  /** People who must not see that the record exists (CMP-11); left out: nobody. */
  readonly hiddenFrom?: readonly string[];
}

export interface Dimensions {
  readonly number: string | null;
  readonly unitId: string;
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly customerLevel: string | null;
  readonly productCode: string | null;
  readonly categoryClass: string | null;
  readonly priority: string | null;
  readonly channel: string | null;
  readonly personId: string | null;
}
