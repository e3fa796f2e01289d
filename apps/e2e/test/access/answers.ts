/** A record that came back somewhere in an answer. */
export interface Shown {
  readonly type: string;
  readonly id: string;
}

/** Every record with an id, and every text, wherever they stand in an answer. */
export function contentsOf(answer: unknown): {
  readonly records: readonly Shown[];
  readonly texts: readonly string[];
} {
  const records: Shown[] = [];
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('__typename' in value && 'id' in value) {
        records.push({ type: String(value.__typename), id: String(value.id) });
      }
      Object.values(value).forEach(walk);
    }
  };
  walk(answer);
  return { records, texts };
}

/** Nothing is shown: null, no items, or a page without any. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'edges' in value && isNothing(value.edges);
}
