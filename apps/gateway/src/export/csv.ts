import type { Cell } from './cell.js';
import type { WallTime } from './local-time.js';

/** A text that a spreadsheet would take for a formula, in whatever width its sign is written, or behind blanks. */
const formula = /^[\s\u00a0\u200b\ufeff]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** COM-11: UTF-8 with the mark by which spreadsheets know it; no text becomes a formula (CWE-1236). */
export async function* csv(
  heads: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  wallTime: (instant: Date) => WallTime,
): AsyncIterable<string> {
  yield `\ufeff${line(heads, wallTime)}`;
  for await (const rows of pages) yield rows.map((row) => line(row, wallTime)).join('');
}

const line = (cells: readonly Cell[], wallTime: (instant: Date) => WallTime) =>
  `${cells.map((cell) => shown(cell, wallTime)).join(',')}\r\n`;

function shown(cell: Cell, wallTime: (instant: Date) => WallTime): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return wallTime(cell).text;
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
