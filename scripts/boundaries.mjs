// boundaries.mjs [FOLDER]: checks who may import whom, by .dependency-cruiser.mjs of the folder (this repository
// when missing). Nothing looked at is a failure too: that is how such a check dies unnoticed.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { root } from './toolchain.mjs';

const folder = resolve(process.argv[2] ?? root);
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
const answer = spawnSync(
  process.execPath,
  [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'packages', 'apps'],
  { cwd: folder, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
);
let result;
try {
  result = JSON.parse(answer.stdout);
} catch {
  process.stderr.write(`dependency-cruiser did not answer:\n${answer.stdout}${answer.stderr}\n`);
  process.exit(1);
}

const looked = result.modules.filter((module) => /^(apps|packages)\/.*\.ts$/.test(module.source)).length;
for (const { rule, from, to, cycle } of result.summary.violations) {
  const path = cycle ? cycle.map((step) => step.name).join(' → ') : to;
  process.stdout.write(`${rule.name}: ${from} → ${path}\n`);
}
const broken = result.summary.violations.length;
process.stdout.write(`boundaries: ${looked} files looked at, ${broken} broken\n`);
process.exitCode = looked === 0 || broken > 0 ? 1 : 0;
