import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { ApiKeys } from '../../application/ports.js';
import type { ApiKey } from '../../domain/api-key.js';
import { apiKeyKind } from './record-kinds.js';
import { RecordStore } from './record-store.js';

export class ApiKeyStore extends RecordStore<ApiKey> implements ApiKeys {
  constructor(private readonly db: Database) {
    super(db, apiKeyKind);
  }

  liveOf(ownerId: string): Promise<ApiKey[]> {
    const p = new Parameters();
    const condition = `r.owner_id = ${p.bind(ownerId)} AND r.revoked_at IS NULL AND r.expires_at > now()`;
    return this.select(condition, p, 'ORDER BY r.id FOR UPDATE');
  }

  async replaceSecret(id: string, prefix: string, secretHash: string): Promise<boolean> {
    const { rowCount } = await sqlFor(this.db).query({
      name: 'api-key-secret',
      text: `UPDATE api_key SET secret_hash = $2, prefix = $3
             WHERE id = $1 AND last_used_at IS NULL AND revoked_at IS NULL`,
      values: [id, secretHash, prefix],
    });
    return rowCount === 1;
  }
}
