import type { Caller, Reach } from '@aftercare/contracts/caller';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { currentRequest, inRequest, type Scope } from './request-context.js';
import { traceFrom } from './trace.js';

export type { Scope } from './request-context.js';

/** The scope of the running request. There is no default: code outside a scope is an error, never zero rows. */
export function currentScope(): Scope {
  const request = currentRequest();
  if (!request) throw new Error('no scope: reads and writes run inside inScope() or a request');
  return request.scope;
}

/** Runs `fn` in another scope of the same request, or as a service acting for itself (timers, reactions). */
export function inScope<T>(scope: Scope, fn: () => T): T {
  const outer = currentRequest();
  return inRequest(
    outer
      ? { ...outer, scope }
      : {
          caller: { kind: 'service', id: 'system' },
          scope,
          trace: traceFrom(undefined),
          deadline: Number.POSITIVE_INFINITY,
        },
    fn,
  );
}

/** Who may call a request: a permission that staff must hold, and which other kinds of caller are let in. */
export interface Admission {
  /** Permission code that staff must hold; `null`: every signed-in member of staff. */
  readonly staff?: string | null;
  /** Staff themselves, never an API key of theirs: a key of few rights must not take over the account behind it. */
  readonly inPerson?: true;
  /** Customer contacts may call it, limited to their customer. */
  readonly contact?: true;
  /** Other services may call it for themselves. */
  readonly service?: true;
  /** Callable without signing in (sign-in, one-time links). */
  readonly anonymous?: true;
}

/** The scope in which `caller` may run a request, or `NOT_ALLOWED`. */
export function scopeFor(caller: Caller, admission: Admission): Scope {
  switch (caller.kind) {
    case 'service':
      if (admission.service) return { kind: 'system' };
      break;
    case 'anonymous':
      if (admission.anonymous) return { kind: 'anonymous' };
      throw new DomainError('SIGN_IN_REQUIRED');
    case 'contact':
      if (admission.contact) {
        return {
          kind: 'customer',
          customerId: caller.customerId,
          contactId: caller.contactId,
          personId: caller.id,
        };
      }
      break;
    case 'staff': {
      if (admission.inPerson && caller.byKey) break;
      if (admission.staff === null) return { kind: 'own', personId: caller.id };
      const reach = admission.staff === undefined ? undefined : caller.grants[admission.staff];
      if (reach) return staffScope(reach, caller.id, caller.unitId);
      break;
    }
  }
  throw new DomainError('NOT_ALLOWED', { permission: admission.staff ?? null });
}

function staffScope(reach: Reach, personId: string, unitId: string): Scope {
  switch (reach) {
    case 'ALL':
      return { kind: 'all', personId };
    case 'TREE':
      return { kind: 'tree', unitId, personId };
    case 'UNIT':
      return { kind: 'unit', unitId, personId };
    case 'OWN':
      return { kind: 'own', personId };
  }
}

/** May the caller of the running request do more than the scope of this request says? E.g. see internal notes. */
export function callerMay(permission: string): boolean {
  const caller = currentRequest()?.caller;
  if (!caller) return false;
  return caller.kind === 'service' || (caller.kind === 'staff' && caller.grants[permission] !== undefined);
}

/** Who acts, for events and audit: a person's id, `anonymous`, `service:<name>`, or `system` outside of any service. */
export function currentActor(): string {
  const caller = currentRequest()?.caller;
  if (!caller || caller.id === 'system') return 'system';
  return caller.kind === 'service' ? `service:${caller.id}` : caller.id;
}
