import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkImport, runImport } from './import/run-import.js';
import { startWorld, type World } from './support/platform.js';

// a public data set that is no part of the project: whoever has it names its file in AFTERCARE_INCIDENT_LOG
const file = process.env['AFTERCARE_INCIDENT_LOG'] ?? '';
if (!file) process.stderr.write('the log of a real desk is skipped: AFTERCARE_INCIDENT_LOG names none\n');

let world: World | undefined;
beforeAll(async () => {
  if (file) world = await startWorld(); // of its own: the check counts all tickets that came from such a log
}, 120_000);
afterAll(() => world?.stop());

(file ? test : test.skip)(
  'COM-11: the log of a real desk is imported whole',
  async () => {
    if (!world) throw new Error('no world');
    const { told, err } = await runImport(world, ['incident-log', file]);
    expect({ differences: told?.differences, err: told ? '' : err }).toEqual({ differences: [], err: '' });
    expect(await checkImport(world, file)).toMatchObject({ code: 0, err: '' });
  },
  900_000,
);
