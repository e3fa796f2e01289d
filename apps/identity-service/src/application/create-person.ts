import type { InputOf } from '@aftercare/contracts/define';
import type { createPerson as command } from '@aftercare/contracts/identity/person';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { isKnownZone } from '@aftercare/work-calendar/zone-offsets';
import { createPerson as decide } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertGivable, unitInReach } from './rights.js';

type Needed = Pick<Ports, 'together' | 'people' | 'units' | 'roles' | 'credentials'>;

/** COM-02: an account with a home unit and roles; the invitation is notification's to mail. */
export const createPerson =
  (ports: Needed) =>
  ({ invite, phone, ...input }: InputOf<typeof command>) =>
    ports.together(async (act) => {
      assertZone(input.zone);
      const unit = await unitInReach(ports, input.unitId);
      await assertGivable(ports, input.roleCodes, unit);
      const decision = decide({ ...input, phone: phone ?? null }, invite, act);
      const receipt = await ports.people.save(undefined, decision);
      await ports.credentials.add(receipt.id, 'STAFF', input.login, 'login');
      return receipt;
    });

export function assertZone(zone: string): void {
  if (!isKnownZone(zone)) throw new DomainError('ZONE_UNKNOWN', { zone }, ['zone']);
}
