import { afterAll, beforeAll, describe } from '@jest/globals';
import { contactsOfOthers } from './nothing-of-others/contacts-of-others.js';
import { theFiler } from './nothing-of-others/the-filer.js';
import { theOneNamed } from './nothing-of-others/the-one-named.js';
import { theAudit } from './nothing-of-others/the-audit.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

describe('a customer contact sees nothing of another customer', () => contactsOfOthers(() => world));
describe('the person named in a complaint sees nothing of it', () => theOneNamed(() => world));
describe('whoever reads the audit of complaints', () => theAudit(() => world));
describe('whoever registered a complaint', () => theFiler(() => world));
