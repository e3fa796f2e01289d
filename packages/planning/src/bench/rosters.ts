import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCurtois } from '../formats/curtois.js';
import { generateWeek } from '../roster/generate.js';
import { solveRoster } from '../roster/solve-roster.js';
import { readTable } from './best-known.js';
import type { BenchOptions } from './options.js';
import { gapOf, report } from './result.js';
import type { BenchReport, BenchRow } from './result.js';
import { instances } from './routing.js';

/** Curtois' instances; other files in the folder are not of this format and are named as skipped. */
export async function benchRosters(options: BenchOptions): Promise<BenchReport> {
  const table = join(options.directory, 'best-known.tsv');
  const best = existsSync(table) ? readTable(table) : new Map<string, string[]>();
  const rows: BenchRow[] = [];
  const natural = new Intl.Collator('en', { numeric: true });
  for (const file of instances(options).sort(natural.compare)) {
    const problem = readCurtois(readFileSync(join(options.directory, file), 'utf8'));
    const instance = basename(file, '.txt');
    const found = await solveRoster(problem, { seconds: options.seconds, time: 'cpu', seed: options.seed });
    const known = Number(best.get(instance)?.[0] ?? NaN);
    const { cost, violations } = found.verdict;
    const gapPercent = gapOf(cost, known);
    rows.push({
      instance,
      ours: cost,
      best: known,
      gapPercent,
      seconds: found.cpuSeconds,
      valid: violations.length === 0,
    });
  }
  return report('roster', options.seconds, rows);
}

export interface GeneratedRow {
  readonly people: number;
  readonly seed: number;
  readonly optimal: boolean;
  readonly cost: number;
  readonly uncovered: number;
  readonly spread: number;
  readonly violations: number;
  readonly cpuSeconds: number;
}

export async function generatedWeek(people: number, seed: number, seconds: number): Promise<GeneratedRow> {
  const found = await solveRoster(generateWeek(people, seed), { seconds, time: 'cpu', seed });
  const { cost, under, spread, violations } = found.verdict;
  return {
    people,
    seed,
    optimal: found.optimal,
    cost,
    uncovered: under,
    spread,
    violations: violations.length,
    cpuSeconds: Math.round(found.cpuSeconds * 10) / 10,
  };
}
