import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pathForBackup, pathOfBackup } from './backup-path.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-paths-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-11-22T16:05:09.123Z');

test('COM-19: a backup goes to the file that is named, or under the time into a folder', () => {
  expect(pathForBackup(join(folder, 'mine.tar'), 'state', now)).toBe(join(folder, 'mine.tar'));
  const dated = 'aftercare-20261122T160509Z.tar';
  expect(pathForBackup(folder, 'state', now)).toBe(join(folder, dated));
  expect(pathForBackup(`${folder}/new/`, 'state', now)).toBe(join(folder, 'new', dated));
  expect(pathForBackup(undefined, folder, now)).toBe(join(folder, 'backups', dated));
});

test('COM-19: a backup never takes the place of another one', () => {
  writeFileSync(join(folder, 'mine.tar'), '');
  expect(() => pathForBackup(join(folder, 'mine.tar'), 'state', now)).toThrow('is there already');
});

test('COM-19: a restore takes the file that is named, or the only backup in a folder', () => {
  expect(() => pathOfBackup(join(folder, 'none'))).toThrow('is not there');
  expect(() => pathOfBackup(folder)).toThrow('no backup in');
  writeFileSync(join(folder, 'aftercare-1.tar'), '');
  writeFileSync(join(folder, 'aftercare-2.tar.unfinished-7'), '');
  expect(pathOfBackup(folder)).toBe(join(folder, 'aftercare-1.tar'));
  writeFileSync(join(folder, 'aftercare-3.tar'), '');
  expect(() => pathOfBackup(folder)).toThrow('holds 2 backups, name one: aftercare-1.tar, aftercare-3.tar');
});
