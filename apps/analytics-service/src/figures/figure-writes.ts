import type { IndicatorCode } from '@aftercare/contracts/analytics/indicator';
import type { FigureFact } from './figure-fact.js';
import type { CoverageChange, FigureChange } from './fold.js';

/** A row to be written; `until` is the end of a span, null while it goes on and for what counts at an instant. */
export interface WrittenFact {
  readonly fact: FigureFact;
  until: string | null;
}

export interface RecordOf {
  readonly indicator: IndicatorCode;
  readonly recordId: string;
}

/** What remains to be done for one record in one indicator: drop first, then end, then write. */
interface Pending extends RecordOf {
  drop: boolean;
  endAt: string | null;
  /** By instant. */
  readonly facts: Map<number, WrittenFact>;
}

/**
 * Changes of many events, put together so that a few statements write them and nothing is written that a later
 * change takes back. The outcome is that of the changes one by one: rows are dropped, open spans ended, then the
 * remaining facts written.
 */
export class FigureWrites {
  private readonly pending = new Map<string, Pending>();
  readonly coverage: CoverageChange[] = [];

  add(change: FigureChange): void {
    switch (change.kind) {
      case 'COUNT':
        return put(this.of(change.fact, true), change.fact);
      case 'DROP':
        this.of(change, true);
        return;
      case 'BEGIN':
        return put(this.of(change.fact, false), change.fact);
      case 'END': {
        const record = this.of(change, false);
        record.endAt ??= change.at;
        for (const written of record.facts.values()) written.until ??= later(written.fact.at, change.at);
        return;
      }
      default:
        this.coverage.push(change);
    }
  }

  get drops(): readonly RecordOf[] {
    return [...this.pending.values()].filter(({ drop }) => drop);
  }

  /** Ends of spans that were written before; after a drop there are none. */
  get ends(): readonly (RecordOf & { readonly at: string })[] {
    return [...this.pending.values()].flatMap(({ indicator, recordId, drop, endAt }) =>
      drop || endAt === null ? [] : [{ indicator, recordId, at: endAt }],
    );
  }

  get facts(): readonly WrittenFact[] {
    return [...this.pending.values()].flatMap(({ facts }) => [...facts.values()]);
  }

  private of({ indicator, recordId }: RecordOf, drop: boolean): Pending {
    const key = `${indicator} ${recordId}`;
    const known = drop ? undefined : this.pending.get(key);
    if (known) return known;
    const fresh: Pending = { indicator, recordId, drop, endAt: null, facts: new Map() };
    this.pending.set(key, fresh);
    return fresh;
  }
}

const put = ({ facts }: Pending, fact: FigureFact): void =>
  void facts.set(Date.parse(fact.at), { fact, until: null });

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);
