// A service that only rings: it shows that a timer fires once, however often its process is killed.
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import type { TimerHandler } from '@aftercare/service-kit/timers';
import { Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class Rung1795000000001 implements MigrationInterface {
  readonly name = 'Rung1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    // no unique key: a second ringing must show
    await runner.query(
      'CREATE TABLE rung (key text NOT NULL, due_at timestamptz NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())',
    );
  }

  async down(): Promise<void> {}
}

const bell: TimerHandler = {
  kind: 'bell',
  run: async (tx, { key, dueAt }) =>
    void (await tx.sql.query('INSERT INTO rung (key, due_at) VALUES ($1, $2)', [key, dueAt])),
};

@Module({ providers: [{ provide: TIMER_HANDLERS, useValue: [bell] }] })
class BellModule {}

export const bellService: ServiceDefinition = {
  name: 'bell',
  aggregates: ['bell'],
  migrations: [KitTables1795000000000, Rung1795000000001],
  entities: [],
  module: BellModule,
};
