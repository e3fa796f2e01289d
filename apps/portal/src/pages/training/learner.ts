import type { EnrolmentRowFragment } from '../../generated/graphql.js';

/** Who is to learn: one of our own people, or a customer's. */
export const learnerOf = ({ person, contact }: EnrolmentRowFragment) =>
  person?.displayName ?? contact?.name ?? '';
