import type { ServiceKind } from '../../../generated/graphql.js';
import { serviceKindTexts } from '../../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../../text/language.js';

interface Quota {
  readonly service: ServiceKind;
  readonly included?: number | null;
  readonly left?: number | null;
}

/** `on site 3 of 6 left`: what the agreement still holds. */
export function QuotaText({ quotas }: { readonly quotas: readonly Quota[] }) {
  const t = useText();
  const label = useLabel();
  return quotas.map(({ service, included, left }) => (
    <div key={service} className={typeof left === 'number' && left <= 0 ? 'time-left is-over' : ''}>
      {typeof included === 'number'
        ? t('ticket.quota', { service: label(serviceKindTexts, service), left: left ?? 0, included })
        : t('ticket.quotaUnlimited', { service: label(serviceKindTexts, service) })}
    </div>
  ));
}
