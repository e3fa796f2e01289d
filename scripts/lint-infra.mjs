// The compose file against the compose schema (and dclint's rules), the Dockerfile against Docker's grammar.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dockerfile from 'dockerfile-utils';
import { root, run } from './toolchain.mjs';

const DOCKERFILE = 'infra/service.Dockerfile';

const compose = await run(join(root, 'node_modules', '.bin', 'dclint'), [
  '--max-warnings',
  '0',
  'docker-compose.yml',
]);
const problems = dockerfile.validate(readFileSync(join(root, DOCKERFILE), 'utf8'));
for (const { range, message } of problems) {
  const words = typeof message === 'string' ? message : message.value;
  process.stdout.write(`${DOCKERFILE}:${range.start.line + 1}  ${words}\n`);
}
process.exitCode = compose !== 0 || problems.length > 0 ? 1 : 0;
