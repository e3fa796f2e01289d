import { afterAll, beforeAll, describe } from '@jest/globals';
import { startCollector, type Collector } from './api/collector.js';
import { keysAndVersions } from './api/keys-and-versions.js';
import { languagesAndLists } from './api/languages-and-lists.js';
import { limitsAndOperations } from './api/limits-and-operations.js';
import { subscriptions } from './api/subscriptions.js';
import { HeardLog, traces } from './api/trace.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
let collector: Collector;
const log = new HeardLog();
beforeAll(async () => {
  collector = await startCollector();
  world = await startWorld({ log, collector: collector.url });
}, 120_000);
afterAll(async () => {
  await world?.stop();
  await collector?.stop();
});

describe('traces', () =>
  traces(
    () => world,
    log,
    () => collector,
  ));
describe('languages and lists', () => languagesAndLists(() => world));
describe('keys and versions', () => keysAndVersions(() => world));
describe('subscriptions', () => subscriptions(() => world));
describe('limits and operations', () => limitsAndOperations(() => world));
