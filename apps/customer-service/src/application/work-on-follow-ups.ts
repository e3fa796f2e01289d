import type * as contract from '@aftercare/contracts/customer/follow-up-task';
import type { InputOf } from '@aftercare/contracts/define';
import { notFound } from '@aftercare/domain-kit/domain-error';
import * as domain from '../domain/follow-up-task.js';
import type { Ports } from './ports.js';

type Working = Pick<Ports, 'together' | 'followUps' | 'customers' | 'contacts' | 'staff'>;

/** CUS-09: the calls that are owed to customers. */
export const workOnFollowUps = ({ together, followUps, customers, contacts, staff }: Working) => ({
  openFollowUp: (input: InputOf<typeof contract.openFollowUp>) =>
    together(async (act) => {
      const { customerId, contactId = null, ticketId = null, assigneeId } = input;
      const { unitId } = await customers.get(customerId, ['customerId']);
      if (contactId && (await contacts.get(contactId, ['contactId'])).customerId !== customerId) {
        throw notFound('contact', contactId, ['contactId']);
      }
      await staff.assertKnown({ assigneeId });
      const named = { customerId, contactId, ticketId, assigneeId: assigneeId ?? null };
      const owed = { reason: 'ON_DEMAND', surveyId: null, unitId, ...named } as const;
      return followUps.save(undefined, domain.openFollowUp(owed, new Date(input.dueAt), act));
    }),
  assignFollowUp: (input: InputOf<typeof contract.assignFollowUp>) =>
    together(async () => {
      const before = await followUps.lock(input);
      await staff.assertKnown({ assigneeId: input.assigneeId });
      return followUps.save(before, domain.assignFollowUp(before, input.assigneeId));
    }),
  recordFollowUpAttempt: (input: InputOf<typeof contract.recordFollowUpAttempt>) =>
    together(async (act) => {
      const before = await followUps.lock(input);
      const nextAt = input.nextAt === undefined ? undefined : new Date(input.nextAt);
      return followUps.save(before, domain.recordAttempt(before, { ...input, nextAt }, act));
    }),
  finishFollowUp: (input: InputOf<typeof contract.finishFollowUp>) =>
    together(async (act) => {
      const before = await followUps.lock(input);
      return followUps.save(before, domain.finishFollowUp(before, input, act));
    }),
});
