import { afterAll, beforeAll, describe } from '@jest/globals';
import { startWorld, type World } from './support/platform.js';
import { contactsSeeTheirOwn } from './tickets/contacts-see-their-own.js';
import { intake } from './tickets/intake.js';
import { outOfSight } from './tickets/out-of-sight.js';
import { savedViews } from './tickets/saved-views.js';
import { serviceLevel } from './tickets/service-level.js';
import { solutionAndEnd } from './tickets/solution-and-end.js';
import { work } from './tickets/work.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

describe('intake', () => intake(() => world));
describe('service level', () => serviceLevel(() => world));
describe('work', () => work(() => world));
describe('solution and end', () => solutionAndEnd(() => world));
describe('kept views', () => savedViews(() => world));
describe('what others may not see', () => contactsSeeTheirOwn(() => world));
describe('what leaves the sight of whoever changes it', () => outOfSight(() => world));
