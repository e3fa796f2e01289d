import { Button } from 'antd';
import type { CallerFileFragment } from '../../generated/graphql.js';
import {
  agreementKindTexts,
  contactRoleTexts,
  customerLevelTexts,
  matchedByTexts,
} from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { CustomerLink } from '../customers/customer-link.js';
import { QuotaText } from '../ticket/facts/quota-text.js';

interface Props {
  readonly match: CallerFileFragment;
  readonly onAnother: () => void;
}

/** File and agreement: who it is and what was promised, before the caller has said the third word. */
export function CallerFile({ match, onAnother }: Props) {
  const t = useText();
  const label = useLabel();
  const { customer, contact, entitlement } = match;
  const covered = entitlement.decision === 'COVERED';
  return (
    <section className="panel caller-file" aria-label={customer.name}>
      <div className="row spread">
        <div className="row caller-name">
          <strong>
            <CustomerLink {...customer} />
          </strong>
          <span className={`tag ${customer.level === 'REGULAR' ? '' : 'is-accent'}`}>
            {label(customerLevelTexts, customer.level)}
          </span>
          <span className="muted">{customer.number}</span>
          {contact ? (
            <span>
              {contact.name} {contact.title}{' '}
              <span className="muted">
                {contact.roles.map((role) => label(contactRoleTexts, role)).join(t('list.separator'))}
              </span>
            </span>
          ) : null}
          <span className="muted">
            {t('hotline.matchedBy', { what: label(matchedByTexts, match.matchedBy) })}
          </span>
        </div>
        <Button size="small" onClick={onAnother}>
          {t('hotline.anotherCaller')}
        </Button>
      </div>
      <div className="row caller-agreement">
        <span className={`tag ${covered ? 'is-good' : 'is-warn'}`}>
          {t(covered ? 'hotline.covered' : 'hotline.toBeQuoted')}
        </span>
        {entitlement.agreementNumber && entitlement.agreementKind ? (
          <span>
            {t('hotline.agreement', {
              number: entitlement.agreementNumber,
              kind: label(agreementKindTexts, entitlement.agreementKind),
              date: entitlement.validUntil ?? '—',
            })}
          </span>
        ) : null}
        <span>{entitlement.responsePromise}</span>
        <QuotaText quotas={entitlement.quotas} />
        {customer.consultant ? (
          <span className="muted">{t('hotline.consultant', { name: customer.consultant.displayName })}</span>
        ) : null}
      </div>
      <div className="row">
        {entitlement.administratorFirst ? (
          <span className="tag is-warn">{t('hotline.administratorFirst')}</span>
        ) : null}
        {entitlement.identityCheckNeeded ? (
          <span className="tag is-warn">{t('hotline.identityCheck')}</span>
        ) : null}
        {entitlement.proofOfPurchaseNeeded ? (
          <span className="tag is-warn">{t('hotline.proofCheck')}</span>
        ) : null}
        {entitlement.explanation.map(({ code, text }) => (
          <span key={code + text} className={covered ? 'muted' : 'time-left is-soon'}>
            {text}
          </span>
        ))}
      </div>
    </section>
  );
}
