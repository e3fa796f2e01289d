/** What should never be: an effect that is missing, one that ran twice, one that ran before its turn. */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'reordered';
  readonly what: string;
}

export const lost = (what: string): Finding => ({ kind: 'lost', what });
export const doubled = (what: string): Finding => ({ kind: 'doubled', what });
export const reordered = (what: string): Finding => ({ kind: 'reordered', what });

/** `expected` times and no other; none of them too few, or one too many. */
export function exactly(expected: number, found: number, what: string): Finding[] {
  if (found < expected) return [lost(`${what}: ${found} instead of ${expected}`)];
  if (found > expected) return [doubled(`${what}: ${found} instead of ${expected}`)];
  return [];
}

export function counted<T>(items: Iterable<T>, key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
