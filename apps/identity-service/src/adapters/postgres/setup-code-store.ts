import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { SetupCodes } from '../../application/ports.js';

/** One code for each start of an empty installation; all end with the first administrator. */
export class SetupCodeStore implements SetupCodes {
  constructor(private readonly database: Database) {}

  async offer(codeHash: string): Promise<void> {
    await sqlFor(this.database).query('INSERT INTO setup_code (code_hash) VALUES ($1)', [codeHash]);
  }

  async has(codeHash: string): Promise<boolean> {
    const { rowCount } = await sqlFor(this.database).query('SELECT 1 FROM setup_code WHERE code_hash = $1', [
      codeHash,
    ]);
    return rowCount === 1;
  }

  async forget(): Promise<void> {
    await sqlFor(this.database).query('DELETE FROM setup_code');
  }
}
