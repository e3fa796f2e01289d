import type { InputOf } from '@aftercare/contracts/define';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { ASK, REACTIONS } from '@aftercare/service-kit/providers';
import { reaction } from '@aftercare/service-kit/reaction';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import { Controller, Inject, Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askPantry, jarFilled, weighJar } from './contracts.js';

class KitchenTables1795000000001 implements MigrationInterface {
  readonly name = 'KitchenTables1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    // no unique key on the event: a doubled effect must show
    await runner.query(`
      CREATE TABLE meal (id bigserial PRIMARY KEY, jar text NOT NULL, version int NOT NULL, grams int NOT NULL);
      CREATE TABLE allergy (jar text PRIMARY KEY);
    `);
  }

  async down(): Promise<void> {}
}

/** Cooks once per filling; a jar that somebody is allergic to is poison. */
const cookWhenJarFilled = reaction(
  jarFilled,
  async (tx, event) => {
    await tx.sql.query('INSERT INTO meal (jar, version, grams) VALUES ($1, $2, $3)', [
      event.aggregateId,
      event.version,
      event.data.grams,
    ]);
    const allergy = await tx.sql.query('SELECT 1 FROM allergy WHERE jar = $1', [event.aggregateId]);
    if (allergy.rowCount) throw new Error('somebody is allergic to this jar');
  },
  'pantry',
);

@Controller()
class KitchenController {
  constructor(@Inject(ASK) private readonly ask: Ask) {}

  @Handles(askPantry, { staff: null })
  async askPantry({ id }: InputOf<typeof askPantry>) {
    return this.ask(weighJar, { id });
  }
}

@Module({
  controllers: [KitchenController],
  providers: [{ provide: REACTIONS, useFactory: () => [cookWhenJarFilled] }],
})
class KitchenModule {}

export const kitchen: ServiceDefinition = {
  name: 'kitchen',
  aggregates: ['meal'],
  migrations: [KitTables1795000000000, KitchenTables1795000000001],
  entities: [],
  module: KitchenModule,
};
