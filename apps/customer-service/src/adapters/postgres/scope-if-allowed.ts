import type { Caller } from '@aftercare/contracts/caller';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { scopeFor, type Admission, type Scope } from '@aftercare/service-kit/scope';

/** How far a caller may read by another permission than that of the request; undefined: not at all. */
export function scopeIfAllowed(caller: Caller, admission: Admission): Scope | undefined {
  try {
    return scopeFor(caller, admission);
  } catch (error) {
    if (error instanceof DomainError) return undefined; // NOT_ALLOWED is the answer here, not a failure
    throw error;
  }
}
