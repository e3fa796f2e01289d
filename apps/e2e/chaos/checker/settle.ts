import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from '../installation/start-installation.js';
import type { Workload } from '../workload/run-workload.js';
import { checkConsumers } from './check-consumers.js';
import { checkFigures } from './check-figures.js';
import { checkOwners } from './check-owners.js';
import { lost, type Finding } from './finding.js';
import { readSnapshot, type Snapshot } from './snapshot.js';

export interface SettleOptions {
  readonly since: Date;
  readonly patienceMs: number;
  /** Such a finding is all that is wanted to know. */
  readonly until?: Finding['kind'] | undefined;
}

/**
 * Looks again and again until every invariant holds, or until nothing has changed for `patienceMs`: what is late then
 * is lost. (A message that a killed consumer held comes again after 10 s.)
 */
export async function settle(
  installation: Installation,
  workload: Workload,
  { since, patienceMs, until }: SettleOptions,
): Promise<readonly Finding[]> {
  let before = -1;
  let changedAt = performance.now();
  for (;;) {
    const startedAt = performance.now();
    const snapshot = await readSnapshot(installation, since);
    const findings = await check(snapshot, workload);
    if (findings.length === 0 || findings.some(({ kind }) => kind === until)) return findings;
    if (findings.length !== before) changedAt = performance.now();
    before = findings.length;
    if (performance.now() - changedAt > patienceMs) return findings;
    await pause(Math.max(1_000, 3 * (performance.now() - startedAt)));
  }
}

async function check(snapshot: Snapshot, { writer, done }: Workload): Promise<readonly Finding[]> {
  const stories = await done;
  return [
    ...(snapshot.unsent > 0 ? [lost(`${snapshot.unsent} facts that were never sent`)] : []),
    ...checkOwners(snapshot, writer.acknowledged, stories),
    ...checkConsumers(snapshot),
    ...checkFigures(snapshot, stories),
  ];
}
