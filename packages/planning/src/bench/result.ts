export interface BenchRow {
  readonly instance: string;
  readonly ours: number;
  readonly best: number;
  readonly gapPercent: number;
  readonly seconds: number;
  readonly valid: boolean;
  /** Vehicles first: ours and the best known; the gap counts only where they are equal. */
  readonly vehicles?: { readonly ours: number; readonly best: number };
}

export interface BenchReport {
  readonly kind: string;
  readonly secondsPerInstance: number;
  readonly instances: number;
  readonly meanGapPercent: number;
  readonly maxGapPercent: number;
  readonly invalid: number;
  readonly vehicles?: {
    readonly ours: number;
    readonly best: number;
    readonly gapPercent: number;
    readonly equal: number;
  };
  readonly rows: readonly BenchRow[];
}

export function report(kind: string, secondsPerInstance: number, rows: readonly BenchRow[]): BenchReport {
  const counted = rows.filter((row) => !row.vehicles || row.vehicles.ours === row.vehicles.best);
  const gaps = counted.map((row) => row.gapPercent);
  const ours = rows.reduce((sum, row) => sum + (row.vehicles?.ours ?? 0), 0);
  const best = rows.reduce((sum, row) => sum + (row.vehicles?.best ?? 0), 0);
  return {
    kind,
    secondsPerInstance,
    instances: rows.length,
    meanGapPercent: rounded(gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length)),
    maxGapPercent: rounded(Math.max(...gaps)),
    invalid: rows.filter((row) => !row.valid).length,
    ...(best > 0 && {
      vehicles: { ours, best, gapPercent: rounded((ours / best - 1) * 100), equal: counted.length },
    }),
    rows,
  };
}

export const gapOf = (ours: number, best: number): number => rounded((ours / best - 1) * 100);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export function print(result: BenchReport): string {
  const head = ['instance', 'ours', 'best known', 'gap %', 'CPU s', 'valid'];
  const lines = result.rows.map((row) => [
    row.instance,
    (row.vehicles ? `${row.vehicles.ours} · ` : '') + figure(row.ours),
    (row.vehicles ? `${row.vehicles.best} · ` : '') + figure(row.best),
    row.gapPercent.toFixed(2),
    row.seconds.toFixed(1),
    row.valid ? 'yes' : 'NO',
  ]);
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const text = [head, ...lines]
    .map((line) => line.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  '))
    .join('\n');
  const fleet = result.vehicles
    ? `; vehicles ${result.vehicles.ours} of ${result.vehicles.best} (${result.vehicles.gapPercent} %), equal in ${result.vehicles.equal}`
    : '';
  return (
    `${text}\n${result.kind}, ${result.secondsPerInstance} s: ${result.instances} instances, ` +
    `mean gap ${result.meanGapPercent} %, max ${result.maxGapPercent} %, invalid ${result.invalid}${fleet}`
  );
}

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
