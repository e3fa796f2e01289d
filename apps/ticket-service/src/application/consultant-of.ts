import type { CustomerIntake } from '../domain/intake.js';
import type { StaffDirectory } from './ports.js';

/** TKT-07: a VIP's service consultant, or the stand-in, who is there to take the request. */
export async function consultantOf(
  { customer }: CustomerIntake,
  staff: StaffDirectory,
): Promise<string | null> {
  const consultants = customer?.level === 'VIP' ? customer.consultantIds : [];
  return consultants.length > 0 ? staff.firstActive(consultants) : null;
}
