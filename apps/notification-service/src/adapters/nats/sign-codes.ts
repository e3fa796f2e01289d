import { signCodeOfWorkOrder } from '@aftercare/contracts/dispatch/work-order';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { SignCodes } from '../../application/mail-ports.js';

export const askedSignCodes = (ask: Ask): SignCodes => ({
  async codeOf(workOrderId) {
    const { code, expiresAt } = await ask(signCodeOfWorkOrder, { id: workOrderId });
    return { code, until: expiresAt };
  },
});
