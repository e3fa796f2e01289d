/** A page of a Relay connection, as far as a list needs it. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The part of a list that has been read so far, from its beginning. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

export const nothingLoaded: Loaded<never> = { rows: [], endCursor: null, hasMore: false };

/** A row that moved while pages were read may come twice: its newer place wins. */
export function append<Row extends { readonly id: string }>(
  before: Loaded<Row>,
  page: Page<Row>,
): Loaded<Row> {
  const fresh = page.edges.map(({ node }) => node);
  const ids = new Set(fresh.map(({ id }) => id));
  return {
    rows: [...before.rows.filter(({ id }) => !ids.has(id)), ...fresh],
    endCursor: page.pageInfo.endCursor ?? before.endCursor,
    hasMore: page.pageInfo.hasNextPage,
  };
}

/** The beginning of a list read again, with what was read before of the rest: nobody reads a thousand pages again. */
export function withRest<Row extends { readonly id: string }>(
  fresh: Loaded<Row>,
  before: Loaded<Row>,
  readAgain: number,
): Loaded<Row> {
  if (before.rows.length <= readAgain || !fresh.hasMore) return fresh;
  const ids = new Set(fresh.rows.map(({ id }) => id));
  const rest = before.rows.slice(readAgain).filter(({ id }) => !ids.has(id));
  return { ...before, rows: [...fresh.rows, ...rest] };
}

/** What is shown, row by row in its place, each as it is now; what came or went meanwhile is left for later. */
export function inPlace<Row extends { readonly id: string }>(
  shown: Loaded<Row>,
  fresh: Loaded<Row>,
): Loaded<Row> {
  const news = new Map(fresh.rows.map((row) => [row.id, row]));
  return { ...shown, rows: shown.rows.map((row) => news.get(row.id) ?? row) };
}

/** How many rows came meanwhile, and which of those that are shown are of this list no more. */
export function newsIn<Row extends { readonly id: string }>(
  shown: Loaded<Row>,
  fresh: Loaded<Row>,
): { readonly count: number; readonly gone: ReadonlySet<string> } {
  const known = new Set(shown.rows.map(({ id }) => id));
  const there = new Set(fresh.rows.map(({ id }) => id));
  const count = fresh.rows.filter(({ id }) => !known.has(id)).length;
  // As many as came may have been pushed beyond the end of what was read.
  const judged = fresh.hasMore ? shown.rows.slice(0, Math.max(0, fresh.rows.length - count)) : shown.rows;
  return { count, gone: new Set(judged.map(({ id }) => id).filter((id) => !there.has(id))) };
}

/** Without a row that is not of this list any more. */
export const without = <Row extends { readonly id: string }>(
  before: Loaded<Row>,
  gone: string,
): Loaded<Row> => ({
  ...before,
  rows: before.rows.filter(({ id }) => id !== gone),
});

/** A changed row in its place; older news than what is shown is dropped. */
export function patch<Row extends { readonly id: string; readonly version: number }>(
  before: Loaded<Row>,
  changed: Row,
): Loaded<Row> {
  const rows = before.rows.map((row) =>
    row.id === changed.id && row.version < changed.version ? changed : row,
  );
  return { ...before, rows };
}
