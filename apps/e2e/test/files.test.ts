import { afterAll, beforeAll, describe } from '@jest/globals';
import { access } from './files/access.js';
import { badUploads } from './files/bad-uploads.js';
import { life } from './files/life.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

describe('what comes in', () => badUploads(() => world));
describe('who reads, adds and removes', () => access(() => world));
describe('from the upload to the sweep', () => life(() => world));
