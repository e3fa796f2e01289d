import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { GatewayContext } from './context.js';

/** For what the gateway itself answers; services decide for themselves. */
export function requireSignIn(context: GatewayContext): void {
  if (context.caller.kind === 'anonymous') throw new DomainError('SIGN_IN_REQUIRED');
}
