import { calendarChanged, calendarDefined } from '@aftercare/contracts/identity/calendar';
import { orgUnitCreated, orgUnitMoved, unitCalendarPicked } from '@aftercare/contracts/identity/org-unit';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import { keepUnitCalendar, refreshCustomerCalendars } from '../postgres/unit-calendars.js';

/** The copies of units, people and calendars, and what follows for the dates of customers (COM-05). */
export const organisationReactions: readonly Reaction[] = [
  ...keepOrganisation,
  reaction(orgUnitCreated, (tx, { aggregateId, data }) => keepUnitCalendar(tx, aggregateId, data.calendarId)),
  reaction(unitCalendarPicked, async (tx, { aggregateId, data }) => {
    await keepUnitCalendar(tx, aggregateId, data.calendarId);
    await refreshCustomerCalendars(tx);
  }),
  reaction(orgUnitMoved, (tx) => refreshCustomerCalendars(tx)),
  reaction(calendarDefined, (tx) => refreshCustomerCalendars(tx)),
  reaction(calendarChanged, (tx) => refreshCustomerCalendars(tx)),
];
