import type { changeCustomer as command } from '@aftercare/contracts/customer/customer';
import type { InputOf } from '@aftercare/contracts/define';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { changeCustomer as change, type Customer } from '../domain/customer.js';
import type { Ports } from './ports.js';

type Input = InputOf<typeof command>;

/** CUS-01: replaces the file; what is newly named must exist. */
export const changeCustomer =
  (ports: Pick<Ports, 'together' | 'customers' | 'contacts' | 'staff'>) => (input: Input) =>
    ports.together(async (act) => {
      const before = await ports.customers.lock(input);
      const time = input.unitId === before.unitId ? before : await ports.customers.timeOfUnit(input.unitId);
      await assertNamed(ports, before, input);
      const { calendarId, zone } = time;
      return ports.customers.save(before, change(before, input, { calendarId, zone }, act));
    });

/** Who was named before may have left since: only what is new is checked. */
async function assertNamed(
  { contacts, staff }: Pick<Ports, 'contacts' | 'staff'>,
  before: Customer,
  input: Input,
): Promise<void> {
  const fresh = (field: 'salesPersonId' | 'consultantId' | 'consultantStandInId') =>
    input[field] === before[field] ? undefined : input[field];
  await staff.assertKnown({
    salesPersonId: fresh('salesPersonId'),
    consultantId: fresh('consultantId'),
    consultantStandInId: fresh('consultantStandInId'),
  });
  const { proactiveContactId } = input;
  if (proactiveContactId === undefined || proactiveContactId === before.proactiveContactId) return;
  const contact = await contacts.get(proactiveContactId, ['proactiveContactId']);
  if (contact.customerId !== before.id || !contact.active) {
    throw notFound('contact', proactiveContactId, ['proactiveContactId']);
  }
}
