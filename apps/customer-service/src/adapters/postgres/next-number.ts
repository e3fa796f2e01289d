import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';

/** The next human number of a sequence; gaps are allowed. */
export async function nextNumber(
  database: Database,
  sequence: 'customer_number' | 'agreement_number',
  prefix: string,
): Promise<string> {
  const { rows } = await sqlFor(database).query<{ number: string }>({
    name: sequence,
    text: `SELECT '${prefix}' || nextval('${sequence}') AS number`,
  });
  const [row] = rows;
  if (!row) throw new Error('a sequence always yields a number');
  return row.number;
}
