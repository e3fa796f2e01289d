import { afterAll, beforeAll, describe } from '@jest/globals';
import { acting } from './access/acting.js';
import { behindTheGateway } from './access/behind-the-gateway.js';
import { fields } from './access/fields.js';
import { listening } from './access/listening.js';
import { oldBugs } from './access/old-bugs.js';
import { reading } from './access/reading.js';
import { setStage, type Stage } from './access/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 240_000);
afterAll(() => stage?.world.stop());

describe('records and lists', () => reading(() => stage));
describe('fields and edges', () => fields(() => stage));
describe('subscriptions', () => listening(() => stage));
describe('behind the gateway', () => behindTheGateway(() => stage));
describe('bugs of others', () => oldBugs(() => stage));
describe('mutations', () => acting(() => stage));
