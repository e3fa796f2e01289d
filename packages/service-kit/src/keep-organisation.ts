import { calendarChanged, calendarDefined, calendarYearSet } from '@aftercare/contracts/identity/calendar';
import * as unit from '@aftercare/contracts/identity/org-unit';
import * as person from '@aftercare/contracts/identity/person';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { DataOf } from '@aftercare/contracts/define';
import { keepOrgUnit, moveOrgUnit } from './org-tree-copy.js';
import { reaction, type Reaction } from './reaction.js';
import type { Transaction } from './transaction.js';

/** Reactions by which a service keeps its copies of org units, people (unit, roles, active) and calendars. */
export const keepOrganisation: readonly Reaction[] = [
  ...[unit.orgUnitCreated, unit.orgUnitRenamed].map((event) =>
    reaction(event, (tx, { aggregateId, data }) => keepOrgUnit(tx, { id: aggregateId, ...data })),
  ),
  reaction(unit.orgUnitMoved, (tx, { aggregateId, data }) => moveOrgUnit(tx, aggregateId, data.path)),
  ...[
    person.personCreated,
    person.personMoved,
    person.personRolesChanged,
    person.personDeactivated,
    person.personReactivated,
  ].map((event) => reaction(event, keepPerson)),
  ...[calendarDefined, calendarChanged, calendarYearSet].map((event) => reaction(event, keepCalendar)),
];

async function keepPerson(
  tx: Transaction,
  { aggregateId, data }: EventEnvelope<DataOf<typeof person.personCreated>>,
): Promise<void> {
  await tx.sql.query({
    name: 'person-keep',
    text: `INSERT INTO person_copy (id, unit_id, roles, active) VALUES ($1, $2, $3, $4)
           ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, roles = excluded.roles, active = excluded.active`,
    values: [aggregateId, data.unitId, data.roleCodes, data.active],
  });
}

async function keepCalendar(
  tx: Transaction,
  { aggregateId, version, data }: EventEnvelope<DataOf<typeof calendarDefined>>,
): Promise<void> {
  await tx.sql.query({
    name: 'calendar-keep',
    text: `INSERT INTO calendar_copy (id, version, calendar) VALUES ($1, $2, $3)
           ON CONFLICT (id) DO UPDATE SET version = excluded.version, calendar = excluded.calendar`,
    values: [aggregateId, version, JSON.stringify(data.calendar)],
  });
}
