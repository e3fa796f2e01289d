import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoadef } from '../formats/roadef.js';
import { checkTeams } from '../roadef/check-teams.js';
import { solveTeams } from '../roadef/solve-teams.js';
import { cpuSeconds, stopwatch } from '../thread/clock.js';
import { readTable } from './best-known.js';
import type { BenchOptions } from './options.js';
import { gapOf, report } from './result.js';
import type { BenchReport, BenchRow } from './result.js';

/** Folders of the challenge, one per instance, below the set's folder (A, B, X). */
export function benchTeams(options: BenchOptions): BenchReport {
  const rows: BenchRow[] = [];
  for (const { set, name, folder } of folders(options.directory)) {
    if (!`${set}/${name}`.includes(options.only)) continue;
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const instance = readRoadef(read('instance'), read('interv_list'), read('tech_list'));
    const began = cpuSeconds();
    const found = solveTeams(instance, {
      seed: options.seed,
      budget: { seconds: options.seconds },
      clock: stopwatch('cpu'),
    });
    const seconds = cpuSeconds() - began;
    const best = bestKnown(options.directory, set, name);
    const valid = checkTeams(instance, found.schedule).length === 0;
    rows.push({
      instance: `${set}/${name}`,
      ours: found.goal,
      best,
      gapPercent: gapOf(found.goal, best),
      seconds,
      valid,
    });
  }
  return report('roadef', options.seconds, rows);
}

function folders(root: string): { set: string; name: string; folder: string }[] {
  const below = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  return below(root).flatMap((set) =>
    below(join(root, set)).map((name) => ({ set, name, folder: join(root, set, name) })),
  );
}

function bestKnown(root: string, set: string, name: string): number {
  const file = join(root, `best-known-${set}.tsv`);
  if (!existsSync(file)) return NaN;
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const row = rows.map((line) => line.split('\t')).find((cells) => cells[0] === set && cells[1] === name);
  return Number(row?.[2] ?? readTable(file).get(name)?.[0] ?? NaN);
}
