import type { AgreementKind, ServiceKind } from '@aftercare/contracts/customer/customer-codes';
import type { QuotaView } from '@aftercare/contracts/customer/entitlement';
import type { Agreement } from './agreement.js';

/** How much of one service of an agreement is promised and used. */
export interface QuotaUsed {
  readonly service: ServiceKind;
  readonly reserved: number;
  readonly consumed: number;
}

type Promised = Pick<
  Agreement,
  | 'id'
  | 'number'
  | 'kind'
  | 'installationIds'
  | 'services'
  | 'serviceLevelCode'
  | 'calendarId'
  | 'startsOn'
  | 'endsOn'
>;

/** What an agreement promises, with what was used of it. */
export interface AgreementInUse extends Promised {
  readonly terms: Pick<
    Agreement['terms'],
    'responsePromise' | 'arrivalPromises' | 'administratorFirst' | 'identityCheck' | 'proofOfPurchaseCheck'
  >;
  readonly used: readonly QuotaUsed[];
}

/** CUS-04: what is left of every service of an agreement. */
export function quotasOf(agreement: Pick<AgreementInUse, 'id' | 'services' | 'used'>): QuotaView[] {
  return agreement.services.map(({ service, included }) => {
    const { reserved = 0, consumed = 0 } = agreement.used.find((use) => use.service === service) ?? {};
    const left = included === undefined ? null : included - reserved - consumed;
    return { agreementId: agreement.id, service, included: included ?? null, reserved, consumed, left };
  });
}

export const holdsOn = ({ startsOn, endsOn }: Promised, date: string): boolean =>
  startsOn <= date && date <= endsOn;

export const covers = ({ installationIds }: Promised, installationId: string | undefined): boolean =>
  installationIds.length === 0 || installationId === undefined || installationIds.includes(installationId);

/**
 * Which of several agreements answers for a request; always the same one for the same facts. What helps the customer
 * comes first: an agreement with something left, then one that includes the service at all. Among equals the one made
 * for this installation, then the better kind, then the one that ends sooner (what lapses first is used first).
 */
export function chooseAgreement(
  agreements: readonly AgreementInUse[],
  request: { readonly service: ServiceKind; readonly installationId: string | undefined },
): AgreementInUse | undefined {
  const order = (agreement: AgreementInUse): readonly (number | string)[] => [
    helpOf(agreement, request.service),
    specificity(agreement, request.installationId),
    kindRank[agreement.kind],
    agreement.endsOn,
    agreement.number,
  ];
  return agreements
    .map((agreement) => ({ agreement, order: order(agreement) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ agreement }) => agreement)[0];
}

const kindRank: Readonly<Record<AgreementKind, number>> = {
  VIP: 0,
  PAID_MAINTENANCE: 1,
  WARRANTY: 2,
  PER_INCIDENT: 3,
};

function helpOf(agreement: AgreementInUse, service: ServiceKind): number {
  if (agreement.kind === 'PER_INCIDENT') return 2;
  const quota = quotasOf(agreement).find((each) => each.service === service);
  if (!quota) return 3;
  return quota.left === null || quota.left > 0 ? 0 : 1;
}

/** Without an installation the agreement for all of them is the safer answer. */
function specificity({ installationIds }: Promised, installationId: string | undefined): number {
  const limited = installationIds.length > 0;
  return limited === (installationId !== undefined) ? 0 : 1;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
