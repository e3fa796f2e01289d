import type { InputOf } from '@aftercare/contracts/define';
import type { closeOrgUnit as command } from '@aftercare/contracts/identity/org-unit';
import { closeUnit } from '../domain/org-unit.js';
import type { Ports } from './ports.js';

/** COM-01: nobody comes into it meanwhile: who is put into a unit holds its row. */
export const closeOrgUnit =
  ({ together, units }: Pick<Ports, 'together' | 'units'>) =>
  (input: InputOf<typeof command>) =>
    together(async () => {
      await units.holdTree();
      const unit = await units.lock(input);
      return units.save(unit, closeUnit(unit, await units.inside(unit.id)));
    });
