import type { Place, TravelSpec } from '../model/problem.js';
import { chordMetres, unitVectors } from '../travel/great-circle.js';

/** Above this many places a dense table would cost more memory than computing a distance costs time. */
const densePlaces = 1300;

/**
 * Travel between places by index. Index `nowhere` is a place that is at distance 0 from all others: the end of
 * a shift that does not lead home. `guest` is a place that can be set later (an order that is being asked for).
 */
export class TravelTable {
  readonly size: number;
  readonly nowhere: number;
  readonly guest: number;
  /** `[from * size + to]`, or null where the table would be too big. */
  readonly seconds: Float64Array | null;
  readonly metres: Float64Array | null;
  /** Per place: seconds from it and to it, metres from it and to it. */
  readonly rows: readonly [Float64Array, Float64Array, Float64Array, Float64Array][] | null;
  private readonly secondsBack: Float64Array | null;
  private readonly metresBack: Float64Array | null;
  private readonly vectors: Float64Array;
  private readonly spec: TravelSpec;

  constructor(places: readonly Place[], spec: TravelSpec) {
    this.spec = spec;
    const n = spec.kind === 'matrix' ? spec.seconds.length : places.length;
    this.nowhere = n;
    this.guest = n + 1;
    this.vectors = unitVectors(places, n + 2);
    this.size = n + 2;
    const dense = this.size <= densePlaces;
    this.seconds = dense ? new Float64Array(this.size * this.size) : null;
    this.metres = dense ? new Float64Array(this.size * this.size) : null;
    this.secondsBack = dense ? new Float64Array(this.size * this.size) : null;
    this.metresBack = dense ? new Float64Array(this.size * this.size) : null;
    for (let from = 0; dense && from < n; from++) for (let to = 0; to < n; to++) this.write(from, to);
    const { seconds, secondsBack, metres, metresBack, size } = this;
    this.rows =
      seconds && secondsBack && metres && metresBack
        ? Array.from({ length: size }, (_, place) => [
            seconds.subarray(place * size, place * size + size),
            secondsBack.subarray(place * size, place * size + size),
            metres.subarray(place * size, place * size + size),
            metresBack.subarray(place * size, place * size + size),
          ])
        : null;
  }

  secondsBetween(from: number, to: number): number {
    if (this.seconds) return this.seconds[from * this.size + to] ?? 0;
    return this.compute(from, to, true);
  }

  metresBetween(from: number, to: number): number {
    if (this.metres) return this.metres[from * this.size + to] ?? 0;
    return this.compute(from, to, false);
  }

  setGuest(place: Place): void {
    this.vectors.set(unitVectors([place], 1), this.guest * 3);
    if (!this.rows) return;
    for (let other = 0; other < this.nowhere; other++) {
      this.write(this.guest, other);
      this.write(other, this.guest);
    }
  }

  private write(from: number, to: number): void {
    const seconds = this.compute(from, to, true);
    const metres = this.compute(from, to, false);
    this.seconds?.fill(seconds, from * this.size + to, from * this.size + to + 1);
    this.metres?.fill(metres, from * this.size + to, from * this.size + to + 1);
    this.secondsBack?.fill(seconds, to * this.size + from, to * this.size + from + 1);
    this.metresBack?.fill(metres, to * this.size + from, to * this.size + from + 1);
  }

  private compute(from: number, to: number, wantSeconds: boolean): number {
    if (from === this.nowhere || to === this.nowhere || from === to) return 0;
    if (this.spec.kind === 'matrix') {
      if (from === this.guest || to === this.guest) throw new RangeError('a matrix knows no new places');
      return (wantSeconds ? this.spec.seconds : this.spec.metres)[from]?.[to] ?? 0;
    }
    const metres = chordMetres(this.vectors, from, to) * this.spec.roadFactor;
    return wantSeconds ? metres / (this.spec.speedKmh / 3.6) : metres;
  }

  /** Seconds for metres where the way there is as long as the way back, else null. */
  secondsPerMetre(): number | null {
    return this.spec.kind === 'great-circle' ? 3.6 / this.spec.speedKmh : null;
  }
}
