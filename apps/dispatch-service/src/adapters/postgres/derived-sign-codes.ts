import { createHmac } from 'node:crypto';
import type { Database } from '@aftercare/service-kit/database';
import type { DeriveKey } from '@aftercare/service-kit/derive-key';
import { transactApart } from '@aftercare/service-kit/transaction';
import type { SignCodes } from '../../application/ports.js';
import { signCodeTries } from '../../domain/sign-report.js';

/** Six digits that follow from a key of this service and the asking; only the tries are stored. */
export const derivedSignCodes = (database: Database, deriveKey: DeriveKey): SignCodes => ({
  codeFor(nonce) {
    const digest = createHmac('sha256', deriveKey('sign codes')).update(nonce).digest();
    return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
  },

  spendTry: (nonce) =>
    transactApart(database, async (tx) => {
      const { rowCount } = await tx.sql.query({
        name: 'sign-code-try',
        text: `INSERT INTO sign_code_try (nonce, tries_left) VALUES ($1, $2)
               ON CONFLICT (nonce) DO UPDATE SET tries_left = sign_code_try.tries_left - 1
                 WHERE sign_code_try.tries_left > 0
               RETURNING tries_left`,
        values: [nonce, signCodeTries - 1],
      });
      return rowCount === 1;
    }),
});
