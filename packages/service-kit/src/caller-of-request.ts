import type { Caller } from '@aftercare/contracts/caller';
import { currentRequest } from './request-context.js';

/** Who asks in the running request, timer or reaction. There is no default: without one it is an error. */
export function callerOfRequest(): Caller {
  const request = currentRequest();
  if (!request) throw new Error('no caller: use cases run inside a request or inScope()');
  return request.caller;
}
