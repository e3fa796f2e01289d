import { personDeactivated } from '@aftercare/contracts/identity/person';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { UseCases } from './application/use-cases.js';

/** What this service does because of others; each runs once per event. */
export const reactions = (cases: UseCases): readonly Reaction[] => [
  ...keepOrganisation,
  reaction(personDeactivated, (_tx, { aggregateId }) =>
    cases.withdrawEnrolmentsWhenPersonLeaves(aggregateId),
  ),
];
