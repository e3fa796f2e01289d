import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { replanRow, suggestLatency } from './latency.js';
import { readOptions } from './options.js';
import type { BenchObjective, BenchOptions } from './options.js';
import { print } from './result.js';
import type { BenchReport } from './result.js';
import { benchRosters, generatedWeek } from './rosters.js';
import { benchRouting } from './routing.js';
import { benchTeams } from './teams.js';

const options = readOptions(process.argv.slice(2));
if (options.latency) latency(options);
else if (options.rosterSizes) await weeks(options);
else await bench(options);

async function bench(asked: BenchOptions): Promise<void> {
  if (!existsSync(asked.directory)) {
    console.log(`skipped: no data in ${asked.directory}`);
    return;
  }
  const kind = asked.objective ?? kindOf(asked.directory);
  const result = await resultOf(kind, asked);
  console.log(asked.json ? JSON.stringify(result, null, 2) : print(result));
}

async function resultOf(kind: BenchObjective, asked: BenchOptions): Promise<BenchReport> {
  if (kind === 'roadef') return benchTeams(asked);
  return kind === 'roster' ? benchRosters(asked) : benchRouting(kind, asked);
}

async function weeks(asked: BenchOptions): Promise<void> {
  const rows = [await generatedWeek(60, asked.seed, 10), await generatedWeek(120, asked.seed, 30)];
  if (asked.json) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows);
}

/** The folder says what it is by the table of best-known values in it. */
function kindOf(directory: string): BenchObjective {
  if (existsSync(join(directory, 'best-known-minwt.tsv'))) return 'working-time';
  if (existsSync(join(directory, 'best-known-A.tsv'))) return 'roadef';
  if (existsSync(join(directory, 'best-known-distance-only.tsv'))) return 'distance';
  return 'roster';
}

function latency(asked: BenchOptions): void {
  const suggest = [suggestLatency(200, 5), suggestLatency(1000, 5)];
  const replan = [15, 50, 200].flatMap((engineers) => [1, 2].map((seed) => replanRow(seed, engineers, 2)));
  if (asked.json) {
    console.log(JSON.stringify({ suggest, replan }, null, 2));
    return;
  }
  console.table(suggest);
  console.table(replan);
}
