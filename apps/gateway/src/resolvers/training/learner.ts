import { one } from '../../api/references.js';

interface Learner {
  readonly personId: string;
  readonly unitId: string | null;
  readonly customerId: string | null;
  readonly contactId: string | null;
}

/** The person of a learner is a colleague only where there is no customer. */
export const learner = {
  person: one('Person', ({ customerId, personId }: Learner) => (customerId === null ? personId : null)),
  unit: one('OrgUnit', ({ unitId }: Learner) => unitId),
  customer: one('Customer', ({ customerId }: Learner) => customerId),
  contact: one('Contact', ({ contactId }: Learner) => contactId),
};
