import { useQuery } from 'urql';
import { MyPromiseDocument } from '../../generated/graphql.js';
import { agreementKindTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { QuotaText } from '../ticket/facts/quota-text.js';
import { useContact } from './contact.js';

/** What the customer may expect of us, before the problem is sent (CUS-04). */
export function PromiseNote({ installationId }: { readonly installationId: string | undefined }) {
  const t = useText();
  const label = useLabel();
  const { customerId } = useContact();
  const [{ data }] = useQuery({
    query: MyPromiseDocument,
    variables: { customerId, installationId: installationId ?? null },
  });
  const promise = data?.entitlement;
  if (!promise) return null;
  const { agreementNumber, agreementKind, validUntil, responsePromise, quotas } = promise;
  return (
    <section className="my-promise" aria-label={t('my.promise')}>
      <h2>{t('my.promise')}</h2>
      {promise.decision === 'COVERED' && agreementKind ? (
        <>
          <div>
            {agreementNumber} ·{' '}
            {t('ticket.until', { kind: label(agreementKindTexts, agreementKind), date: validUntil ?? '—' })}
          </div>
          {responsePromise ? <div>{responsePromise}</div> : null}
          <div>
            <QuotaText quotas={quotas} />
          </div>
        </>
      ) : (
        <div>{t('my.notCovered')}</div>
      )}
    </section>
  );
}
