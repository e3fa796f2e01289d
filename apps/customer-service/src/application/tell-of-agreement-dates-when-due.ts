import { tellOfDates } from '../domain/agreement-reminders.js';
import type { Ports } from './ports.js';

/** CUS-03: the agreement's one timer is due: renewal 90, 60 and 30 days ahead, and the end of its last day. */
export const tellOfAgreementDatesWhenDue =
  ({ together, agreements, customers }: Pick<Ports, 'together' | 'agreements' | 'customers'>) =>
  (agreementId: string) =>
    together(async (act) => {
      const before = await agreements.lock({ id: agreementId });
      const customer = await customers.get(before.customerId);
      const receivers = await agreements.renewalReceivers(customer);
      await agreements.save(before, tellOfDates(before, customer, receivers, act));
    });
