import { setTimeout as pause } from 'node:timers/promises';
import type { InputOf } from '@aftercare/contracts/define';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { DATABASE, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import { currentActor, currentScope } from '@aftercare/service-kit/scope';
import { schedule, type TimerHandler } from '@aftercare/service-kit/timers';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import { Controller, Inject, Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bigLabel, fillJar, jarFilled, lidClosed, openingHours, tasteJam, weighJar } from './contracts.js';

class PantryTables1795000000001 implements MigrationInterface {
  readonly name = 'PantryTables1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE jar (id uuid PRIMARY KEY, version int NOT NULL, grams int NOT NULL);
      CREATE TABLE rung (key text NOT NULL, due_at timestamptz NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
      CREATE TABLE broken_bell (key text PRIMARY KEY);
      CREATE TABLE tasting (jar uuid NOT NULL);
    `);
  }

  async down(): Promise<void> {}
}

/** The jar's new state and its fact, in the running transaction. */
export async function addJam(tx: Transaction, id: string, grams: number): Promise<number> {
  await tx.sql.query('INSERT INTO jar (id, version, grams) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING', [id]);
  const { rows } = await tx.sql.query<{ version: number }>(
    'UPDATE jar SET version = version + 1, grams = grams + $2 WHERE id = $1 RETURNING version - 1 AS version',
    [id, grams],
  );
  const version = await publish(tx, {
    id,
    version: rows[0]?.version ?? 0,
    facts: [fact(jarFilled, { grams })],
  });
  await audit(tx, {
    recordKind: 'jar',
    recordId: id,
    version,
    changes: { grams: { from: null, to: grams } },
  });
  return version;
}

/** A fact of another kind of record than the kitchen follows. */
export const closeLid = (tx: Transaction, id: string): Promise<number> =>
  publish(tx, { id, version: 0, facts: [fact(lidClosed, {})] });

let fellAsleep = (): void => {};

/** Settles when the next `sleep` holds its open transaction. */
export const nextSleep = (): Promise<void> => new Promise((resolve) => (fellAsleep = resolve));

@Controller()
class PantryController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Handles(fillJar, { staff: 'pantry.jar.fill', contact: true })
  async fill(input: InputOf<typeof fillJar>) {
    currentScope();
    const answer = await transact(this.database, async (tx) => {
      const version = await addJam(tx, input.id, input.grams);
      if (input.fault === 'refuse') throw new DomainError('JAR_IS_FULL', { grams: input.grams }, ['grams']);
      if (input.fault === 'bug') throw new TypeError('nobody thought of this');
      if (input.fault === 'crash') await tx.sql.query('SELECT pg_terminate_backend(pg_backend_pid())');
      if (input.fault === 'sleep') {
        fellAsleep();
        await pause(300);
      }
      return { id: input.id, version };
    });
    if (input.fault === 'twice')
      await transact(this.database, async (tx) => addJam(tx, input.id, input.grams));
    return answer;
  }

  @Handles(tasteJam, { staff: null })
  async taste({ id }: InputOf<typeof tasteJam>) {
    const sweet = await transact(this.database, async (tx) => {
      await tx.sql.query('INSERT INTO tasting (jar) VALUES ($1)', [id]);
      return true;
    });
    return { verdict: sweet ? 'sweet' : 'sour' };
  }

  @Handles(weighJar, { staff: 'pantry.jar.read', service: true })
  async weigh({ id }: InputOf<typeof weighJar>) {
    const { rows } = await sqlFor(this.database).query<{ grams: number; version: number }>(
      'SELECT grams, version FROM jar WHERE id = $1',
      [id],
    );
    const jar = rows[0];
    if (!jar) throw notFound('jar', id);
    return { grams: jar.grams, fills: jar.version, actor: currentActor() };
  }

  @Handles(bigLabel, { staff: null })
  big({ bytes }: InputOf<typeof bigLabel>) {
    return { label: 'x'.repeat(bytes) };
  }

  @Handles(openingHours, { anonymous: true })
  hours() {
    return { from: 9 };
  }
}

const bell: TimerHandler = {
  kind: 'bell',
  async run(tx, timer) {
    await tx.sql.query('INSERT INTO rung (key, due_at) VALUES ($1, $2)', [timer.key, timer.dueAt]);
    const broken = await tx.sql.query('SELECT 1 FROM broken_bell WHERE key = $1', [timer.key]);
    if (broken.rowCount) throw new Error('the bell is broken');
  },
};

/** Rings again under its own key until the payload's count is used up. */
const echo: TimerHandler = {
  kind: 'echo',
  async run(tx, timer) {
    await tx.sql.query('INSERT INTO rung (key, due_at) VALUES ($1, $2)', [timer.key, timer.dueAt]);
    const left = Number(timer.payload);
    if (left > 1) await schedule(tx, { ...timer, dueAt: tx.now, payload: left - 1 });
  },
};

@Module({
  controllers: [PantryController],
  providers: [{ provide: TIMER_HANDLERS, useFactory: () => [bell, echo] }],
})
class PantryModule {}

export const pantry: ServiceDefinition = {
  name: 'pantry',
  aggregates: ['jar', 'lid'],
  migrations: [KitTables1795000000000, PantryTables1795000000001],
  entities: [],
  module: PantryModule,
};
