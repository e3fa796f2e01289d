import type { InputOf } from '@aftercare/contracts/define';
import type { moveOrgUnit as command } from '@aftercare/contracts/identity/org-unit';
import { moveUnit } from '../domain/org-unit.js';
import type { Ports } from './ports.js';
import { unitInReach } from './rights.js';

/** COM-01: with all below it; who moves must reach both the old place and the new one. */
export const moveOrgUnit = (ports: Pick<Ports, 'together' | 'units'>) => (input: InputOf<typeof command>) =>
  ports.together(async () => {
    await ports.units.holdTree();
    const unit = await ports.units.lock(input);
    const decision = moveUnit(unit, await unitInReach(ports, input.parentId, 'parentId'));
    const receipt = await ports.units.save(unit, decision);
    await ports.units.moveBelow(unit.id, decision.next.path);
    return receipt;
  });
