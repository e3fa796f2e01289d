import { afterAll, beforeAll, describe } from '@jest/globals';
import { startWorld, type World } from './support/platform.js';
import { agreementsAndMails } from './time-passes/agreements-and-mails.js';
import { tickets } from './time-passes/tickets.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ clocks: ['ticket', 'customer', 'notification'] });
}, 120_000);
afterAll(() => world?.stop());

describe('what happens to tickets', () => tickets(() => world));
describe('what happens to agreements and mails', () => agreementsAndMails(() => world));
