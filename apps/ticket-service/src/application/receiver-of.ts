import type { Receiver } from '../domain/assignment.js';
import { known } from './known.js';
import type { StaffDirectory } from './ports.js';

/** Who gets a ticket: an active person, in their unit unless another is named, or the queue of a unit that exists. */
export async function receiverOf(
  named: { readonly assigneeId?: string | undefined; readonly unitId?: string | undefined },
  staff: StaffDirectory,
): Promise<Receiver> {
  if (named.unitId !== undefined) await staff.refuseUnknownUnits([named.unitId], 'unitId');
  if (named.assigneeId === undefined) return { assigneeId: null, unitId: known(named.unitId) };
  const homeUnitId = await staff.unitOf(named.assigneeId); // also refuses people who are gone
  return { assigneeId: named.assigneeId, unitId: named.unitId ?? homeUnitId };
}
