import type { Caller } from '@aftercare/contracts/caller';
import { wellKnown } from '@aftercare/contracts/well-known';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { registerComplaint, type Filing } from '../domain/intake.js';
import type { ComplaintStore, CustomerFile } from './ports.js';

/** CMP-01: registers it; a contact files for their own customer, as themselves, and names nobody by id. */
export const fileComplaint =
  (complaints: ComplaintStore, customers: CustomerFile) => async (input: Filing, caller: Caller) => {
    const filing = ownFiling(input, caller);
    const customer = filing.customerId ? await customers.find(filing.customerId, filing.contactId) : null;
    const ownUnitId = caller.kind === 'staff' ? caller.unitId : wellKnown.headquartersId;
    return complaints.add((name, act) => registerComplaint(filing, { ...name, customer, ownUnitId }, act));
  };

function ownFiling(input: Filing, caller: Caller): Filing {
  if (caller.kind !== 'contact') return input;
  if (input.customerId !== undefined && input.customerId !== caller.customerId) {
    throw new DomainError('NOT_ALLOWED', { permission: null }, ['customerId']);
  }
  const { unitId: _unit, ...rest } = input;
  return {
    ...rest,
    channel: 'PORTAL',
    origin: 'DIRECT',
    customerId: caller.customerId,
    contactId: caller.contactId,
    namedPersonIds: [],
  };
}
