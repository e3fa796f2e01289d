import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { currentScope, scopeFor, type Scope } from '@aftercare/service-kit/scope';
import { assertHolds, mergeGrants, type Giver } from '../domain/grants.js';
import type { OrgUnit } from '../domain/org-unit.js';
import type { Person } from '../domain/person.js';
import type { Ports } from './ports.js';

/** Who gives access in the running request. */
export function giver(): Giver {
  const caller = callerOfRequest();
  if (caller.kind === 'service') return 'PLATFORM';
  return caller.kind === 'staff' ? caller : { unitId: '', grants: {} };
}

/** The scope of another permission than the request's admission; without it the request's own. */
export function scopeBy(permission: string): Scope {
  const caller = callerOfRequest();
  const held = caller.kind === 'staff' && caller.grants[permission] !== undefined;
  return held ? scopeFor(caller, { staff: permission }) : currentScope();
}

/** What belongs to the whole company is changed only by those whose right reaches all of it. */
export function assertEverywhere(permission: string): void {
  const { kind } = currentScope();
  if (kind !== 'all' && kind !== 'system') throw new DomainError('NOT_ALLOWED', { permission, reach: 'ALL' });
}

/** COM-03: nobody has power over an account that holds more than they do: taking it over would be a way up. */
export async function assertPowerOver(
  { people, units }: Pick<Ports, 'people' | 'units'>,
  person: Person,
): Promise<void> {
  const caller = callerOfRequest();
  if (caller.kind === 'staff' && caller.id === person.id) return;
  const unit = await units.find(person.unitId);
  assertHolds(giver(), await people.grantsOf(person), unit?.path ?? []);
}

/** COM-02: roles that exist, and that the caller may give to somebody of this unit. */
export async function assertGivable(
  { roles }: Pick<Ports, 'roles'>,
  codes: readonly string[],
  unit: OrgUnit,
): Promise<void> {
  const known = await roles.byCodes(codes);
  codes.forEach((code, index) => {
    const role = known.find((each) => each.code === code);
    if (!role?.active) throw new DomainError('ROLE_UNKNOWN', { code }, ['roleCodes', String(index)]);
  });
  assertHolds(giver(), mergeGrants(known.map(({ grants }) => grants)), unit.path, 'roleCodes');
}

/** An open unit that the caller may put people or units into. */
export async function unitInReach(
  { units }: Pick<Ports, 'units'>,
  id: string,
  field = 'unitId',
): Promise<OrgUnit> {
  const unit = (await units.isVisible(id, currentScope())) ? await units.find(id) : undefined;
  if (!unit) throw notFound('orgUnit', id, [field]);
  if (!unit.active) throw new DomainError('UNIT_CLOSED', { id }, [field]);
  return unit;
}
