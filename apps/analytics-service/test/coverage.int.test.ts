import { rebuildFigures } from '@aftercare/contracts/analytics/archive';
import { listIndicators } from '@aftercare/contracts/analytics/indicator';
import type { Caller } from '@aftercare/contracts/caller';
import { personCreated, personDeactivated } from '@aftercare/contracts/identity/person';
import { examPassed } from '@aftercare/contracts/training/exam';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { fact, publish, type Fact } from '@aftercare/service-kit/outbox';
import { inScope } from '@aftercare/service-kit/scope';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { analyticsService } from '../src/definition.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const unitId = id(100);
const head: Caller = {
  kind: 'staff',
  id: id(99),
  unitId,
  roles: [],
  grants: { FIGURES_READ: 'ALL', OPERATE: 'ALL' },
  locale: 'en',
};

@Module({})
class DeskModule {}

/** Tells what another service would tell. */
const desk = (name: string, aggregates: readonly string[]): ServiceDefinition => ({
  name,
  aggregates,
  migrations: [KitTables1795000000000],
  entities: [],
  module: DeskModule,
});

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startPlatform([
    desk('identity', ['person']),
    desk('training', ['exam']),
    analyticsService,
  ]);
}, 60_000);
afterAll(() => platform.stop());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function tell(service: string, recordId: string, version: number, told: Fact, at: Date): Promise<void> {
  const database = platform.services.get(service)?.database;
  if (!database) throw new Error(`${service} was just started`);
  await inScope({ kind: 'system' }, () =>
    transact(database, async (tx) => {
      await publish(tx, { id: recordId, version: version - 1, facts: [{ ...told, at }] });
    }),
  );
}

const hired = (n: number) =>
  tell('identity', id(n), 1, fact(personCreated, { unitId, roleCodes: [], active: true }), daysAgo(800));

const left = (n: number) =>
  tell(
    'identity',
    id(n),
    2,
    fact(personDeactivated, { unitId, roleCodes: [], active: false, handOverToId: null }),
    daysAgo(1),
  );

const passed = (n: number, days: number) => {
  const data = {
    personId: id(n),
    unitId,
    customerId: null,
    contactId: null,
    courseId: id(3),
    courseCode: 'C',
    enrolmentId: id(4),
    attempt: 1,
    state: 'HANDED_IN' as const,
    at: daysAgo(days).toISOString(),
    validUntil: null,
    requiredForDuty: [],
  };
  return tell('training', id(500 + n), 1, fact(examPassed, data), daysAgo(days));
};

async function coverage(): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const { items } = await platform.as(head)(listIndicators, {
    codes: ['TRAINING_COVERAGE'],
    period: { from: today, to: today, zone: 'UTC' },
    filter: {},
    trendWeeks: 1,
  });
  return `${items[0]?.numerator} of ${items[0]?.denominator}`;
}

test('TRN-07, ANA-02: coverage is the share of active staff with a pass in the last 365 days, also rebuilt', async () => {
  await passed(1, 10); // told before the person is known
  for (const n of [1, 2, 3, 4]) await hired(n);
  await passed(2, 400); // too long ago
  await passed(3, 20);
  await left(3);
  await eventually(async () => (await coverage()) === '1 of 3');
  await platform.as(head)(rebuildFigures, {});
  await passed(4, 5);
  await eventually(async () => (await coverage()) === '2 of 3');
});
