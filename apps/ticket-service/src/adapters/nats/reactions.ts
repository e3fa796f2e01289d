import { agreementChanged } from '@aftercare/contracts/customer/agreement';
import { customerChanged } from '@aftercare/contracts/customer/customer';
import { calendarChanged, calendarYearSet } from '@aftercare/contracts/identity/calendar';
import { personDeactivated } from '@aftercare/contracts/identity/person';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import { startSweep } from '../postgres/sweeps.js';

/**
 * What facts of others lead to here; each runs once. The copies of units, people and calendars are kept first
 * (`keepOrganisation`); what dispatch tells of visits stands in `visit-reactions.ts`.
 */
export const ticketReactions: readonly Reaction[] = [
  reaction(customerChanged, (tx, { aggregateId, data: { name, level, unitId } }) =>
    startSweep(tx, { because: 'CUSTOMER_CHANGED', id: aggregateId, name, level, unitId }),
  ),
  reaction(agreementChanged, (tx, { aggregateId, data: { serviceLevelCode, calendarId } }) =>
    startSweep(tx, { because: 'AGREEMENT_CHANGED', id: aggregateId, serviceLevelCode, calendarId }),
  ),
  ...[calendarChanged, calendarYearSet].map((event) =>
    reaction(event, (tx, { aggregateId }) =>
      startSweep(tx, { because: 'CALENDAR_CHANGED', id: aggregateId }),
    ),
  ),
  reaction(personDeactivated, (tx, { aggregateId, data: { handOverToId } }) =>
    startSweep(tx, { because: 'PERSON_LEFT', id: aggregateId, handOverToId }),
  ),
];
