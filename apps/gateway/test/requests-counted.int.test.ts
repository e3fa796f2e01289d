import { currentRequest } from '@aftercare/service-kit/request-context';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { customerId } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
const statements: string[] = [];
const query = Reflect.get(pg.Client.prototype, 'query'); // always called with the client as its `this`

beforeAll(async () => {
  // every service runs in this process: what they send while they serve a request is counted here
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: never[]) {
    const [first] = args as readonly unknown[];
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    const served = currentRequest();
    if (text && served && served.deadline !== Infinity) statements.push(text);
    return Reflect.apply(query, this, args) as never; // as the driver answers
  } as typeof query;
  started = await start();
  for (let n = 0; n < 55; n += 1) await started.open({ customerId: `Customer:${customerId}` });
});
afterAll(async () => {
  pg.Client.prototype.query = query;
  await started?.stop();
});

const list = `{ tickets(first: 50) { edges { node {
  id number subject status customer { name level } assignee { displayName } clocks { kind dueAt stage } nextDue { dueAt }
} } } }`;

test('A8: a list of 50 with customer, assignee and clocks takes one request per service and three SELECTs', async () => {
  await started.post('{ __typename }');
  started.asked();
  statements.length = 0;
  const { data, errors } = await started.post(list);
  expect(errors).toBeUndefined();
  expect(data?.['tickets']).toMatchObject({ edges: { length: 50 } });
  const services = started.asked().map((name) => name.split('.')[0]);
  expect(services.length).toBe(new Set(services).size);
  const selects = statements.filter((text) => /^\s*(?:select|with)/i.test(text));
  expect(selects.length).toBeGreaterThan(0);
  expect(selects.length).toBeLessThanOrEqual(3);
});
