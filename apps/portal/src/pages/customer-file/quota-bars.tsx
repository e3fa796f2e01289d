import type { QuotaShownFragment } from '../../generated/graphql.js';
import { serviceKindTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';

/** Each included service with what was used, what is reserved and what is left of it (CUS-04). */
export function QuotaBars({ quotas }: { readonly quotas: readonly QuotaShownFragment[] }) {
  const label = useLabel();
  return (
    <ul className="quotas">
      {quotas.map((quota) => (
        <li key={quota.service}>
          <div className="row spread">
            <span>{label(serviceKindTexts, quota.service)}</span>
            <QuotaWords quota={quota} />
          </div>
          {quota.included ? <Bar quota={quota} of={quota.included} /> : null}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly quota: QuotaShownFragment;
}

function QuotaWords({ quota: { included, consumed, reserved, left } }: Props) {
  const t = useText();
  const over = typeof left === 'number' && left <= 0;
  return (
    <span className="row">
      {consumed > 0 ? <span className="muted">{t('quota.used', { consumed })}</span> : null}
      {reserved > 0 ? <span className="muted">{t('quota.reserved', { reserved })}</span> : null}
      <span className={over ? 'time-left is-over' : ''}>
        {typeof included === 'number' ? t('quota.left', { left: left ?? 0, included }) : t('quota.unlimited')}
      </span>
    </span>
  );
}

/** The words beside it say the same. */
function Bar({ quota: { consumed, reserved }, of }: Props & { readonly of: number }) {
  const share = (count: number) => `${Math.min(100, (count / of) * 100)}%`;
  return (
    <div className="quota-bar" aria-hidden>
      <div className="is-used" style={{ width: share(consumed) }} />
      <div className="is-reserved" style={{ width: share(reserved) }} />
    </div>
  );
}
