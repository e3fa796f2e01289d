import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkPlan } from '../check/check-plan.js';
import { readPillac } from '../formats/pillac.js';
import { readSolomon } from '../formats/solomon.js';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { plan } from '../plan/plan.js';
import { planHere } from '../plan/plan-here.js';
import { cpuSeconds } from '../thread/clock.js';
import { readTable } from './best-known.js';
import type { BenchOptions } from './options.js';
import { gapOf, report } from './result.js';
import type { BenchReport, BenchRow } from './result.js';

type RoutingKind = 'distance' | 'vehicles' | 'working-time';

const bestKnownFiles: Readonly<Record<RoutingKind, string>> = {
  distance: 'best-known-distance-only.tsv',
  vehicles: 'best-known.tsv',
  'working-time': 'best-known-minwt.tsv',
};

export async function benchRouting(kind: RoutingKind, options: BenchOptions): Promise<BenchReport> {
  const table = join(options.directory, bestKnownFiles[kind]);
  const best = existsSync(table) ? readTable(table) : new Map<string, string[]>();
  const rows: BenchRow[] = [];
  for (const file of instances(options)) {
    const text = readFileSync(join(options.directory, file), 'utf8');
    const problem = kind === 'working-time' ? readPillac(text) : readSolomon(text, kind);
    const name = basename(file, '.txt');
    rows.push(rowOf(kind, name, best.get(name) ?? [], await run(problem, options), problem));
  }
  return report(kind, options.seconds, rows);
}

export const instances = (options: BenchOptions): string[] =>
  readdirSync(options.directory)
    .filter((file) => file.toLowerCase().endsWith('.txt') && file.includes(options.only))
    .sort();

async function run(problem: Problem, options: BenchOptions): Promise<{ plan: Plan; seconds: number }> {
  const began = cpuSeconds();
  const settings = { seed: options.seed, budget: { seconds: options.seconds }, time: 'cpu' as const };
  if (options.threads > 1) {
    const found = await plan(problem, { ...settings, threads: options.threads });
    return { plan: found, seconds: options.seconds };
  }
  return { plan: planHere(problem, settings), seconds: cpuSeconds() - began };
}

function rowOf(
  kind: RoutingKind,
  instance: string,
  cells: readonly string[],
  { plan: found, seconds }: { plan: Plan; seconds: number },
  problem: Problem,
): BenchRow {
  const complete = found.unplanned.length === 0;
  const valid = complete && checkPlan(problem, found).length === 0;
  const ours = kind === 'working-time' ? found.cost.work : found.cost.travel;
  const [first, second] = cells.map(Number);
  const best = (kind === 'vehicles' ? second : first) ?? NaN;
  const vehicles = { ours: found.routes.length, best: first ?? NaN };
  const row = { instance, ours, best, gapPercent: gapOf(ours, best), seconds, valid };
  return kind === 'vehicles' ? { ...row, vehicles } : row;
}
