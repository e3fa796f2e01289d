import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCurtois } from '../formats/curtois.js';
import { readInrc2010 } from '../formats/inrc2010.js';
import { generateWeek } from '../roster/generate.js';
import { solveRoster } from '../roster/solve-roster.js';
import { readTable } from './best-known.js';
import type { BenchOptions } from './options.js';
import { gapOf, report } from './result.js';
import type { BenchReport, BenchRow } from './result.js';
import { instances } from './routing.js';

/** Curtois' instances and those of the nurse rostering competition, in the folder and in those below it. */
export async function benchRosters(options: BenchOptions): Promise<BenchReport> {
  const rows: BenchRow[] = [];
  const natural = new Intl.Collator('en', { numeric: true });
  for (const file of files(options).sort(natural.compare)) {
    const text = readFileSync(file, 'utf8');
    const problem = text.includes('SCHEDULING_PERIOD') ? readInrc2010(text) : readCurtois(text);
    const instance = basename(file, '.txt');
    const found = await solveRoster(problem, { seconds: options.seconds, time: 'cpu', seed: options.seed });
    const known = bestKnown(dirname(file), instance);
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

const files = (options: BenchOptions): string[] => {
  const below = readdirSync(options.directory, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return [options.directory, ...below.map(({ name }) => join(options.directory, name))].flatMap((directory) =>
    instances({ ...options, directory }).map((file) => join(directory, file)),
  );
};

function bestKnown(directory: string, instance: string): number {
  const table = join(directory, 'best-known.tsv');
  return Number((existsSync(table) ? readTable(table).get(instance)?.[0] : undefined) ?? NaN);
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
