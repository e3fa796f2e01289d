import { randomInt } from 'node:crypto';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Installations } from '../../application/ports.js';
import type { Installation } from '../../domain/installation.js';
import { spokenCode } from '../../domain/spoken-code.js';
import { installationKind } from './file-kinds.js';
import { RecordStore } from './record-store.js';

const candidates = 5;

export class PostgresInstallations extends RecordStore<Installation> implements Installations {
  constructor(database: Database) {
    super(database, installationKind);
  }

  /** Eight digits are easily said; the unique index has the last word. */
  async serviceCode(wished: string | undefined): Promise<string> {
    const codes = wished === undefined ? Array.from({ length: candidates }, newServiceCode) : [wished];
    const { rows } = await sqlFor(this.database).query<{ code: string }>({
      name: 'free-service-code',
      text: `SELECT code FROM unnest($1::text[], $2::text[]) AS wanted (code, key)
             WHERE NOT EXISTS (SELECT 1 FROM installation i WHERE i.service_code_key = key) LIMIT 1`,
      values: [codes, codes.map(spokenCode)],
    });
    const [free] = rows;
    if (!free) throw new DomainError('SERVICE_CODE_TAKEN', {}, ['serviceCode']);
    return free.code;
  }

  async assertProduct(code: string): Promise<void> {
    const { rowCount } = await sqlFor(this.database).query({
      name: 'product-known',
      text: 'SELECT 1 FROM product WHERE code = $1 AND active',
      values: [code],
    });
    if (rowCount === 0) throw new DomainError('PRODUCT_UNKNOWN', { code }, ['productCode']);
  }
}

function newServiceCode(): string {
  const digits = String(randomInt(10 ** 8)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
