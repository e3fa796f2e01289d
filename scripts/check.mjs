// npm run check: everything that is checked without running the product. All steps run; one that fails fails it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNode } from './toolchain.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** `onlyWith`: a file without which there is nothing to check. */
const STEPS = [
  { name: 'format', step: () => run(bin('prettier'), ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', step: () => run(bin('oxlint'), ['--type-aware', '--deny-warnings']) },
  { name: 'types', step: () => run(bin('tsc'), ['-p', 'tsconfig.json']) },
  {
    name: 'types of the portal',
    step: () => run(bin('tsc'), ['-p', 'apps/portal/tsconfig.json', '--noEmit']),
    onlyWith: 'apps/portal/tsconfig.json',
  },
  { name: 'lock file', step: () => runNode(['scripts/complete-lock.mjs', '--check']) },
  { name: 'containers', step: () => runNode(['scripts/lint-infra.mjs']) },
  { name: 'boundaries', step: () => runNode(['scripts/boundaries.mjs']) },
  { name: 'unused code and dependencies', step: () => run(bin('knip'), ['--no-progress']) },
  {
    name: 'message contracts',
    step: () => runNode(['scripts/contract-lock.mjs']),
    onlyWith: 'scripts/contract-lock.mjs',
  },
  {
    name: 'GraphQL schema',
    step: () => runNode(['scripts/schema-lock.mjs']),
    onlyWith: 'scripts/schema-lock.mjs',
  },
];

const failed = [];
for (const { name, step, onlyWith } of STEPS) {
  if (onlyWith && !existsSync(join(root, onlyWith))) continue;
  process.stdout.write(`── ${name}\n`);
  if ((await step()) !== 0) failed.push(name);
}
process.stdout.write(failed.length === 0 ? 'check: all good\n' : `check: failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
