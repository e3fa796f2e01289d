import type { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';

export type Fault =
  | { readonly kind: 'kill'; readonly victim: string }
  | { readonly kind: 'postmaster' }
  | { readonly kind: 'rollBack' }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'pause'; readonly victim: string; readonly ms: number }
  | { readonly kind: 'cut'; readonly server: 'nats' | 'postgres'; readonly ms: number };
export type FaultKind = Fault['kind'];

/** How many of a hundred faults are of which kind; what is left over is kills. */
const shares: Readonly<Record<Exclude<FaultKind, 'kill'>, number>> = {
  postmaster: 10,
  rollBack: 8,
  wipe: 2,
  pause: 10,
  cut: 10,
};

/** How many of `count` faults are of which kind. */
export function mixOf(count: number): ReadonlyMap<FaultKind, number> {
  const others = Object.entries(shares).map(
    ([kind, share]) => [kind as keyof typeof shares, Math.round((count * share) / 100)] as const, // the keys of that very table
  );
  const kills = count - others.reduce((sum, [, times]) => sum + times, 0);
  return new Map<FaultKind, number>([['kill', kills], ...others]);
}

/** The faults in the order in which they come; the same for the same seed. Every process is killed in its turn. */
export function faultPlan(
  random: SeededRandom,
  mix: ReadonlyMap<FaultKind, number>,
  processes: readonly string[],
): readonly Fault[] {
  const kinds = shuffled(
    random,
    [...mix].flatMap(([kind, count]) => Array.from({ length: count }, () => kind)),
  );
  const turn = shuffled(random, processes);
  let killed = 0;
  return kinds.map((kind): Fault => {
    switch (kind) {
      case 'kill':
        return { kind, victim: turn[killed++ % turn.length] ?? '' };
      case 'pause':
        return { kind, victim: random.pick(processes), ms: random.between(500, 4_000) };
      case 'cut':
        return { kind, server: random.pick(['nats', 'postgres'] as const), ms: random.between(0, 1_500) };
      default:
        return { kind };
    }
  });
}

function shuffled<T>(random: SeededRandom, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
