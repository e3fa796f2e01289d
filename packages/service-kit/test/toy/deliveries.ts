import { randomUUID } from 'node:crypto';
import { transact } from '@aftercare/service-kit/transaction';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { addJam } from './pantry.js';

export interface Tally {
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
}

/** Fills `jars` jars `fills` times each, all jars at once. Answers their ids. */
export async function fillJars(pantry: RunningService, jars: number, fills: number): Promise<string[]> {
  const ids = Array.from({ length: jars }, () => randomUUID());
  await Promise.all(ids.map((id) => fillAgain(pantry, id, fills)));
  return ids;
}

export async function fillAgain(pantry: RunningService, id: string, fills: number): Promise<void> {
  for (let fill = 0; fill < fills; fill += 1) await transact(pantry.database, (tx) => addJam(tx, id, 1));
}

/** How the meals that the kitchen cooked differ from the fillings of these jars. */
export async function tally(kitchen: RunningService, ids: readonly string[], fills: number): Promise<Tally> {
  const { rows } = await kitchen.database.pool.query<{ jar: string; version: number }>(
    'SELECT jar, version FROM meal WHERE jar = ANY($1) ORDER BY id',
    [ids],
  );
  const cooked = Map.groupBy(rows, (row) => row.jar);
  const total: { lost: number; doubled: number; reordered: number } = { lost: 0, doubled: 0, reordered: 0 };
  for (const id of ids) {
    const versions = (cooked.get(id) ?? []).map((row) => row.version);
    const distinct = new Set(versions);
    total.lost += fills - distinct.size;
    total.doubled += versions.length - distinct.size;
    total.reordered += versions.filter((version, index) => version < (versions[index - 1] ?? 0)).length;
  }
  return total;
}

export const nothingWrong: Tally = { lost: 0, doubled: 0, reordered: 0 };

export async function allSent(pantry: RunningService): Promise<boolean> {
  const { rowCount } = await pantry.database.pool.query('SELECT 1 FROM outbox WHERE pub_seq IS NULL LIMIT 1');
  return rowCount === 0;
}
