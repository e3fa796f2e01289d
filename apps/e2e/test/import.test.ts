import { afterAll, beforeAll, describe } from '@jest/globals';
import { afterwards } from './import/afterwards.js';
import { incidentLogs } from './import/incident-logs.js';
import { otherLogs } from './import/other-logs.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

describe('incident logs', () => incidentLogs(() => world));
describe('other logs', () => otherLogs(() => world));
describe('afterwards', () => afterwards(() => world));
