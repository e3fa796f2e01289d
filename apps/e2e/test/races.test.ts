import { afterAll, beforeAll, describe } from '@jest/globals';
import { lostAnswers } from './races/lost-answers.js';
import { pairs } from './races/pairs.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 240_000);
afterAll(() => world?.stop());

describe('pairs at once', () => pairs(() => world));
describe('lost answers', () => lostAnswers(() => world));
