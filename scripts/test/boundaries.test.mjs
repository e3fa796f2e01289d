import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../../.dependency-cruiser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A small repository of our shape, with nothing wrong. */
const CLEAN = {
  'packages/contracts/src/ticket.ts': "import { z } from 'zod';\nexport const ticket = z;\n",
  'packages/domain-kit/src/decision.ts': 'export const decision = 1;\n',
  'packages/service-kit/src/database.ts': 'export const database = 1;\n',
  'apps/ticket-service/src/domain/ticket.ts':
    "import { decision } from '@aftercare/domain-kit/decision';\nexport const ticket = decision;\n",
  'apps/ticket-service/src/application/open-ticket.ts':
    "import { ticket } from '../domain/ticket.js';\nexport const openTicket = ticket;\n",
  'apps/ticket-service/src/adapters/ticket-store.ts':
    "import { openTicket } from '../application/open-ticket.js';\nexport const store = openTicket;\n",
  'apps/dispatch-service/src/domain/visit.ts': 'export const visit = 1;\n',
};

/** One fault for every rule: the file that breaks it. */
const FAULTS = {
  'no-cycles': {
    'apps/ticket-service/src/domain/ticket.ts':
      "import { note } from './note.js';\nexport const ticket = note;\n",
    'apps/ticket-service/src/domain/note.ts':
      "import { ticket } from './ticket.js';\nexport const note = () => ticket;\n",
  },
  'domain-is-pure': {
    'apps/ticket-service/src/domain/clock.ts':
      "import { hrtime } from 'node:process';\nexport const now = hrtime;\n",
  },
  'domain-kit-is-pure': {
    'packages/domain-kit/src/log.ts':
      "import { writeFileSync } from 'node:fs';\nexport const log = writeFileSync;\n",
  },
  'application-knows-no-adapter': {
    'apps/ticket-service/src/application/find-ticket.ts':
      "import { store } from '../adapters/ticket-store.js';\nexport const find = store;\n",
  },
  'no-service-imports-a-service': {
    'apps/ticket-service/src/adapters/visits.ts':
      "import { visit } from '@aftercare/dispatch-service/domain/visit';\nexport const visits = visit;\n",
  },
  'packages-know-no-app': {
    'packages/service-kit/src/shortcut.ts':
      "import { ticket } from '@aftercare/ticket-service/domain/ticket';\nexport const shortcut = ticket;\n",
  },
  'contracts-need-zod-alone': {
    'packages/contracts/src/visit.ts':
      "import { decision } from '@aftercare/domain-kit/decision';\nexport const visit = decision;\n",
  },
  'imports-resolve': {
    'packages/service-kit/src/lost.ts': "import { gone } from './gone.js';\nexport const lost = gone;\n",
  },
};

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-boundaries-'));
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name));
  write('node_modules/zod/package.json', '{ "name": "zod", "version": "0.0.0", "main": "index.js" }');
  write('node_modules/zod/index.js', 'exports.z = 1;\n');
  for (const workspace of [
    'packages/contracts',
    'packages/domain-kit',
    'packages/service-kit',
    'apps/ticket-service',
    'apps/dispatch-service',
  ]) {
    const name = `@aftercare/${workspace.split('/')[1]}`;
    const exports = { './*': { source: './src/*.ts', default: './dist/*.js' } };
    write(`${workspace}/package.json`, JSON.stringify({ name, version: '0.0.0', type: 'module', exports }));
    mkdirSync(join(folder, 'node_modules/@aftercare'), { recursive: true });
    symlinkSync(join(folder, workspace), join(folder, 'node_modules', name));
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a repository of our shape breaks no boundary', () => {
  plant(CLEAN);
  expect(check()).toMatchObject({ status: 0, broken: [] });
});

test.each(Object.entries(FAULTS))(
  'the rule %s fails on a planted fault, and no other does',
  (rule, files) => {
    plant({ ...CLEAN, ...files });
    const { status, broken } = check();
    expect(new Set(broken)).toEqual(new Set([rule]));
    expect(status).toBe(1);
  },
);

test('every rule has its fault', () => {
  expect(new Set(config.forbidden.map((rule) => rule.name))).toEqual(new Set(Object.keys(FAULTS)));
});

test('a check that looked at nothing fails', () => {
  plant({ 'apps/read.md': '', 'packages/read.md': '', 'elsewhere.ts': '' });
  write('tsconfig.json', '{ "files": ["elsewhere.ts"] }');
  const { status, text } = check();
  expect(text).toContain('0 files looked at');
  expect(status).toBe(1);
});

function check() {
  const script = join(root, 'scripts/boundaries.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  const broken = stdout.split('\n').flatMap((line) => /^([\w-]+): \S+ → /.exec(line)?.[1] ?? []);
  return { status, broken, text: stdout + stderr };
}

function plant(files) {
  for (const [path, text] of Object.entries(files)) write(path, text);
}

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
