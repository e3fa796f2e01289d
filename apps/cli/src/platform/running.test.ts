import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { announceRunning, runningIn, withdrawRunning } from './running.js';

const where = { url: 'http://127.0.0.1:4000', mailsUrl: 'http://127.0.0.1:4001/' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-running-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('A3: a running platform is found by its state folder until it stops', () => {
  expect(runningIn(folder)).toBeUndefined();
  announceRunning(folder, { ...where, pid: process.pid });
  expect(runningIn(folder)).toEqual({ ...where, pid: process.pid });
  withdrawRunning(folder);
  expect(runningIn(folder)).toBeUndefined();
});

test('A3: a platform that was killed does not count as running', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  announceRunning(folder, { ...where, pid });
  expect(runningIn(folder)).toBeUndefined();
});
