import type { AgreementState } from '@aftercare/contracts/customer/customer-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

/** CUS-03: what can be done with an agreement. `begin` and `expire` are the calendar's steps, nobody's command. */
export const agreementLifeCycle = defineLifeCycle<
  AgreementState,
  'begin' | 'expire' | 'change' | 'terminate'
>('agreement', 'PLANNED', {
  PLANNED: { begin: 'IN_FORCE', change: 'PLANNED', terminate: 'TERMINATED' },
  IN_FORCE: { expire: 'EXPIRED', change: 'IN_FORCE', terminate: 'TERMINATED' },
  EXPIRED: {},
  TERMINATED: {},
});

interface Dated {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terminated: boolean;
}

/** The state on a local date of the customer's unit. A terminated agreement holds until its new last day is over. */
export function stateOn({ startsOn, endsOn, terminated }: Dated, today: string): AgreementState {
  if (today > endsOn) return terminated ? 'TERMINATED' : 'EXPIRED';
  return today < startsOn ? 'PLANNED' : 'IN_FORCE';
}
