import { signCodeAsked, workOrderSigned } from '@aftercare/contracts/dispatch/work-order-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf, plusMs } from '@aftercare/domain-kit/instant';
import { happened, onOrder, type Act, type CaseDecision, type OpenCase } from './act.js';
import type { Signature } from './work-order.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

export const signCodeLastsMs = 30 * 60_000;
export const signCodeTries = 5;

/** DSP-08: asks for a code that is mailed to the contact; a new one makes the former void. */
export function askSignCode(before: OpenCase, act: Act): CaseDecision {
  const status = workOrderLifeCycle.next(before.order.status, 'SEND_SIGN_CODE');
  if (before.visit.contactId === null) throw new DomainError('NO_CONTACT');
  const expiresAt = plusMs(act.now, signCodeLastsMs).toISOString();
  return onOrder(before, { status, signCode: { nonce: act.newId(), expiresAt } }, [
    happened(signCodeAsked, {}),
  ]);
}

/** What the customer gave: strokes, or a code with what came of comparing it. */
export type Confirmation =
  | { readonly method: 'SIGNATURE'; readonly strokes: string }
  | { readonly method: 'CODE'; readonly check: 'RIGHT' | 'WRONG' | 'NO_TRIES_LEFT' };

/** DSP-08: the customer confirms the report. */
export function signReport(
  before: OpenCase,
  signerName: string,
  given: Confirmation,
  act: Act,
): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'SIGN');
  if (given.method === 'CODE') refuseCode(before, given.check, act);
  const signature: Signature = {
    method: given.method,
    signerName,
    signedAt: act.now.toISOString(),
    strokes: given.method === 'SIGNATURE' ? given.strokes : null,
  };
  return onOrder(before, { status, signature, signCode: null }, [
    happened(workOrderSigned, { method: given.method }),
  ]);
}

function refuseCode({ order }: OpenCase, check: 'RIGHT' | 'WRONG' | 'NO_TRIES_LEFT', { now }: Act): void {
  const { signCode } = order;
  if (signCode === null || instantOf(signCode.expiresAt) <= now)
    throw new DomainError('SIGN_CODE_OVER', {}, ['code']);
  if (check === 'NO_TRIES_LEFT')
    throw new DomainError('SIGN_CODE_USED_UP', { tries: signCodeTries }, ['code']);
  if (check === 'WRONG') throw new DomainError('SIGN_CODE_WRONG', {}, ['code']);
}
