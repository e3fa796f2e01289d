import {
  consumeQuota,
  moveQuota,
  quotasOfAgreements,
  releaseQuota,
  reserveQuota,
} from '@aftercare/contracts/customer/entitlement';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { everybodysFile, service } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const asDispatch = () => started.platform.as(service('dispatch'));
const refused = (code: string) => expect.objectContaining({ code });

describe('CUS-04: quotas are used exactly once', () => {
  const withQuota = async (included: number) => {
    const { id: customerId } = await started.register();
    const { id: agreementId } = await started.conclude(customerId, {
      services: [{ service: 'ON_SITE', included }],
    });
    const left = async () => {
      const { items } = await as()(quotasOfAgreements, { agreementIds: [agreementId] });
      return items.map(({ reserved, consumed, left: rest }) => ({ reserved, consumed, left: rest }))[0];
    };
    const use = (key: string = uuid()) => ({ key, customerId, service: 'ON_SITE' }) as const;
    return { customerId, agreementId, left, use };
  };

  test('of 50 workers with the same request one uses it, and all get the same answer', async () => {
    const { left, use } = await withQuota(3);
    const request = use();
    const answers = await Promise.all(Array.from({ length: 50 }, () => asDispatch()(consumeQuota, request)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await left()).toEqual({ reserved: 0, consumed: 1, left: 2 });
    const facts = await started.rows('SELECT 1 FROM outbox WHERE aggregate_id = $1', [request.key]);
    expect(facts).toHaveLength(1);
  });

  test('of 50 different requests for 20, exactly 20 are covered; the others are flagged, never refused', async () => {
    const { left, use } = await withQuota(20);
    const answers = await Promise.all(Array.from({ length: 50 }, () => asDispatch()(reserveQuota, use())));
    expect(answers.filter(({ overrun }) => !overrun)).toHaveLength(20);
    expect(await left()).toEqual({ reserved: 50, consumed: 0, left: -30 });
  });

  test('a reservation moves to the next order, is used by the write-off, and is not used twice', async () => {
    const { left, use, agreementId } = await withQuota(1);
    const request = use();
    await asDispatch()(reserveQuota, request);
    const moved = await asDispatch()(moveQuota, { key: request.key, workOrderId: uuid() });
    expect(moved).toMatchObject({
      id: request.key,
      version: 2,
      state: 'RESERVED',
      agreementId,
      overrun: false,
    });
    expect(await left()).toEqual({ reserved: 1, consumed: 0, left: 0 });
    await asDispatch()(consumeQuota, request);
    expect(await asDispatch()(consumeQuota, request)).toMatchObject({ version: 3, state: 'CONSUMED' });
    expect(await left()).toEqual({ reserved: 0, consumed: 1, left: 0 });
    await expect(asDispatch()(releaseQuota, { key: request.key, reason: 'CANCELLED' })).rejects.toEqual(
      refused('ILLEGAL_STEP'),
    );
  });

  test('a cancelled visit gives its place back once; a request nobody knows is not found', async () => {
    const { left, use } = await withQuota(1);
    const request = use();
    await asDispatch()(reserveQuota, request);
    const release = { key: request.key, reason: 'CANCELLED' };
    const first = await asDispatch()(releaseQuota, release);
    expect(await asDispatch()(releaseQuota, release)).toEqual(first);
    expect(await left()).toEqual({ reserved: 0, consumed: 0, left: 1 });
    await expect(asDispatch()(releaseQuota, { ...release, key: uuid() })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });

  test('without an agreement the use is on record, to be quoted', async () => {
    const { id: customerId } = await started.register();
    const answer = await asDispatch()(consumeQuota, { key: uuid(), customerId, service: 'ON_SITE' });
    expect(answer).toMatchObject({ agreementId: null, state: 'CONSUMED', overrun: true });
    await expect(as()(consumeQuota, { key: uuid(), customerId, service: 'ON_SITE' })).rejects.toEqual(
      refused('NOT_ALLOWED'),
    );
  });
});
