import type { OutputOf } from '@aftercare/contracts/define';
import type { contactReach } from '@aftercare/contracts/customer/contact';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import type { Contact } from '../../domain/contact.js';
import { ContactSchema } from './file-schemas.js';

type Reach = OutputOf<typeof contactReach>['items'][number];

/** For notification alone: where to write to, and whether it is welcome. */
export async function readContactReach(database: Database, ids: readonly string[]): Promise<Reach[]> {
  const { rows } = await sqlFor(database).query<Contact>({
    name: 'contact-reach',
    text: `SELECT ${columnsOf(ContactSchema, 'r')} FROM contact r WHERE r.id = ANY($1::uuid[])`,
    values: [ids],
  });
  return rows.map(({ id, name, reaches, locale, consentAt, active }) => {
    // the preferred ones stand first
    const first = (kind: 'EMAIL' | 'MOBILE') => reaches.find((reach) => reach.kind === kind)?.value ?? null;
    const [email, mobile] = [first('EMAIL'), first('MOBILE')];
    return { id, name, email, mobile, locale, consented: consentAt !== null, active };
  });
}
