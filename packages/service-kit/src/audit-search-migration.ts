import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole audit is read newest first, or one person's part of it. */
export class AuditSearch1795200000000 implements MigrationInterface {
  readonly name = 'AuditSearch1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX audit_time ON audit (at, id);
      CREATE INDEX audit_actor ON audit (actor, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
