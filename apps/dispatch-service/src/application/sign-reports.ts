import { timingSafeEqual } from 'node:crypto';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/dispatch/work-order';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { askSignCode, signReport, type Confirmation } from '../domain/sign-report.js';
import type { WorkOrder } from '../domain/work-order.js';
import type { CaseStore, SignCodes } from './ports.js';

/** DSP-08: the customer confirms the report, on the screen or by a code that was mailed. */
export const signReports = (cases: CaseStore, codes: SignCodes) => ({
  sendSignCode: (input: InputOf<typeof contract.sendSignCode>) => cases.changeOrder(input, askSignCode),

  /** For notification, while it makes the mail. */
  signCodeOf: async (id: string): Promise<OutputOf<typeof contract.signCodeOfWorkOrder>> => {
    const { signCode } = await cases.lookOrder(id);
    if (signCode === null) throw new DomainError('SIGN_CODE_OVER');
    return { code: codes.codeFor(signCode.nonce), expiresAt: signCode.expiresAt };
  },

  /** A try is spent before the code is compared, so that guessing at once from many sides gains nothing. */
  signWorkOrder: async (input: InputOf<typeof contract.signWorkOrder>) => {
    const { signCode } = await cases.lookOrder(input.id);
    const mayTry = input.method === 'CODE' && signCode !== null && (await codes.spendTry(signCode.nonce));
    const given = (order: WorkOrder): Confirmation => {
      if (input.method === 'SIGNATURE') return { method: 'SIGNATURE', strokes: input.strokes ?? '' };
      if (!mayTry || order.signCode?.nonce !== signCode.nonce)
        return { method: 'CODE', check: 'NO_TRIES_LEFT' };
      const right = same(codes.codeFor(signCode.nonce), input.code ?? '');
      return { method: 'CODE', check: right ? 'RIGHT' : 'WRONG' };
    };
    return cases.changeOrder(input, (before, act) =>
      signReport(before, input.signerName, given(before.order), act),
    );
  },
});

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
