import * as unit from '@aftercare/contracts/identity/org-unit';
import type { OrgUnitKind } from '@aftercare/contracts/identity/org-unit';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { decided, type Act, type Decided } from './act.js';

/** One unit of the organisation (COM-01). */
export interface OrgUnit {
  readonly id: string;
  readonly version: number;
  readonly kind: OrgUnitKind;
  readonly name: string;
  readonly parentId: string | null;
  /** Ids from the root down to and including this unit. */
  readonly path: readonly string[];
  readonly calendarId: string | null;
  readonly headId: string | null;
  readonly active: boolean;
}

/** A unit of lower rank never stands above one of higher rank. */
const rank: Readonly<Record<OrgUnitKind, number>> = {
  HEADQUARTERS: 0,
  REGION: 1,
  BRANCH: 2,
  DEALER: 2,
  DEPARTMENT: 3,
};

export interface NewOrgUnit {
  readonly kind: OrgUnitKind;
  readonly name: string;
  readonly calendarId?: string | undefined;
  readonly headId?: string | undefined;
}

/** COM-01: a new unit below another; only the headquarters has none above. */
export function createUnit(
  input: NewOrgUnit,
  parent: OrgUnit | undefined,
  act: Act,
  id: string = act.newId(),
): Decided<OrgUnit> {
  if (parent) assertFits(input.kind, parent);
  else if (input.kind !== 'HEADQUARTERS')
    throw new DomainError('PARENT_NEEDED', { kind: input.kind }, ['parentId']);
  const created: OrgUnit = {
    id,
    version: 0,
    kind: input.kind,
    name: input.name,
    parentId: parent?.id ?? null,
    path: [...(parent?.path ?? []), id],
    calendarId: input.calendarId ?? null,
    headId: input.headId ?? null,
    active: true,
  };
  return decided(created, {}, unit.orgUnitCreated);
}

export const renameUnit = (record: OrgUnit, name: string): Decided<OrgUnit> =>
  decided(open(record), { name }, unit.orgUnitRenamed);

/** COM-01: with all below it, never below itself. */
export function moveUnit(record: OrgUnit, parent: OrgUnit): Decided<OrgUnit> {
  open(record);
  if (parent.path.includes(record.id)) {
    throw new DomainError('UNIT_BELOW_ITSELF', { id: record.id, parentId: parent.id }, ['parentId']);
  }
  if (record.parentId === null) throw new DomainError('HEADQUARTERS_STAYS');
  if (record.parentId === parent.id)
    throw new DomainError('ALREADY_THERE', { parentId: parent.id }, ['parentId']);
  assertFits(record.kind, parent);
  const path = [...parent.path, record.id];
  return decided(record, { parentId: parent.id, path }, unit.orgUnitMoved, { previousPath: record.path });
}

/** COM-05: null: the parent's. */
export const pickCalendar = (record: OrgUnit, calendarId: string | null): Decided<OrgUnit> =>
  decided(open(record), { calendarId }, unit.unitCalendarPicked);

export const nameHead = (record: OrgUnit, headId: string | null): Decided<OrgUnit> =>
  decided(open(record), { headId }, unit.unitHeadNamed);

/** What still holds a unit open. */
export interface Inside {
  readonly people: number;
  readonly units: number;
}

/** COM-01: only an empty unit closes; its records stay. */
export function closeUnit(record: OrgUnit, inside: Inside): Decided<OrgUnit> {
  open(record);
  if (record.parentId === null) throw new DomainError('HEADQUARTERS_STAYS');
  if (inside.people > 0 || inside.units > 0) throw new DomainError('UNIT_NOT_EMPTY', { ...inside });
  return decided(record, { active: false, headId: null }, unit.orgUnitClosed);
}

function assertFits(kind: OrgUnitKind, parent: OrgUnit): void {
  if (!parent.active) throw new DomainError('UNIT_CLOSED', { id: parent.id }, ['parentId']);
  if (kind === 'HEADQUARTERS' || rank[kind] < rank[parent.kind]) {
    throw new DomainError('UNIT_MISPLACED', { kind, parentKind: parent.kind }, ['parentId']);
  }
}

function open(record: OrgUnit): OrgUnit {
  if (!record.active) throw new DomainError('UNIT_CLOSED', { id: record.id });
  return record;
}
