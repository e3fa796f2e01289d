import type { Place, TravelSpec } from '../model/problem.js';

export interface OsrmOptions {
  /** For example `http://osrm:5000`. */
  readonly baseUrl: string;
  readonly profile?: string;
  /** Places in one request; public servers allow 100. */
  readonly maxTable?: number;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

export class OsrmError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface OsrmTable {
  code: string;
  message?: string;
  durations?: (number | null)[][];
  distances?: (number | null)[][];
}

/** Asks a server that speaks OSRM's table service; big tables are asked block by block. */
export async function osrmMatrix(places: readonly Place[], options: OsrmOptions): Promise<TravelSpec> {
  const n = places.length;
  const seconds = Array.from({ length: n }, () => new Float64Array(n));
  const metres = Array.from({ length: n }, () => new Float64Array(n));
  const block = Math.max(1, Math.floor((options.maxTable ?? 100) / 2));
  for (let from = 0; from < n; from += block) {
    for (let to = 0; to < n; to += block) {
      const rows = range(from, Math.min(n, from + block));
      const columns = range(to, Math.min(n, to + block));
      const table = await askTable(places, rows, columns, options);
      rows.forEach((row, i) => {
        columns.forEach((column, j) => {
          seconds[row]?.set([reachable(table.durations?.[i]?.[j], row, column)], column);
          metres[row]?.set([reachable(table.distances?.[i]?.[j], row, column)], column);
        });
      });
    }
  }
  return { kind: 'matrix', seconds, metres };
}

async function askTable(
  places: readonly Place[],
  rows: number[],
  columns: number[],
  options: OsrmOptions,
): Promise<OsrmTable> {
  const points = [...rows, ...columns].map((index) => places[index]);
  const coordinates = points.map((place) => `${place?.lon},${place?.lat}`).join(';');
  const sources = rows.map((_, i) => i).join(';');
  const destinations = columns.map((_, j) => rows.length + j).join(';');
  const url =
    `${options.baseUrl}/table/v1/${options.profile ?? 'driving'}/${coordinates}` +
    `?annotations=duration,distance&sources=${sources}&destinations=${destinations}`;
  const response = await (options.fetch ?? fetch)(url, options.signal ? { signal: options.signal } : {});
  // The body is foreign: every cell is looked at in `reachable`, the code here.
  const table = (await response.json()) as OsrmTable;
  if (table.code !== 'Ok')
    throw new OsrmError(table.code, table.message ?? `OSRM answered ${response.status}`);
  return table;
}

function reachable(value: number | null | undefined, row: number, column: number): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new OsrmError('NoRoute', `OSRM knows no way from place ${row} to place ${column}`);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
