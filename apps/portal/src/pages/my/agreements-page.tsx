import type { MyAgreementsQuery } from '../../generated/graphql.js';
import { MyAgreementsDocument } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useTitle } from '../../shell/use-title.js';
import { agreementKindTexts, agreementStateTexts } from '../../text/codes/customer-codes.js';
import { travelZoneTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useDurationText } from '../../time/duration-text.js';
import { QuotaText } from '../ticket/facts/quota-text.js';

type Agreement = MyAgreementsQuery['agreements']['edges'][number]['node'];

/** What was promised, for what, until when, and what is left of it (CUS-03, CUS-04). */
export function AgreementsPage() {
  const t = useText();
  useTitle(t('my.agreements'));
  const [{ data, error }, refresh] = useLiveQuery({ query: MyAgreementsDocument });
  const all = (data?.agreements.edges ?? []).map(({ node }) => node);
  const [current, past] = [all.filter(isCurrent), all.filter((agreement) => !isCurrent(agreement))];
  return (
    <div className="my-page">
      <h1>{t('my.agreements')}</h1>
      {data ? null : error ? (
        <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} />
      ) : (
        <Skeleton />
      )}
      {data && all.length === 0 ? (
        <Empty title={t('ticket.noAgreement')} hint={t('my.noAgreementHint')} />
      ) : null}
      {current.map((agreement) => (
        <Shown key={agreement.id} agreement={agreement} />
      ))}
      {past.length > 0 ? <h2>{t('my.pastAgreements')}</h2> : null}
      {past.map((agreement) => (
        <Shown key={agreement.id} agreement={agreement} />
      ))}
    </div>
  );
}

const isCurrent = ({ state }: Agreement) => state === 'IN_FORCE' || state === 'PLANNED';

function Shown({ agreement }: { readonly agreement: Agreement }) {
  const t = useText();
  const label = useLabel();
  const duration = useDurationText();
  const { installations, arrivalPromises, quotas, responsePromise, serviceDescription } = agreement;
  const kind = label(agreementKindTexts, agreement.kind);
  return (
    <section className="panel stack" aria-label={`${kind} ${agreement.number}`}>
      <div className="row">
        <h2>{kind}</h2>
        <span className="muted">{agreement.number}</span>
        <span className={`tag ${agreement.state === 'IN_FORCE' ? 'is-good' : ''}`}>
          {label(agreementStateTexts, agreement.state)}
        </span>
      </div>
      <dl className="my-facts">
        <Fact name={t('my.period')}>
          {t('my.fromTo', { from: agreement.startsOn, to: agreement.endsOn })}
        </Fact>
        <Fact name={t('my.covers')}>
          {installations.length === 0
            ? t('my.coversAll')
            : installations.map(({ id, product, productCode, productVersion, serviceCode }) => (
                <div key={id}>
                  {product?.name ?? productCode} {productVersion} · {serviceCode}
                </div>
              ))}
        </Fact>
        {quotas.length > 0 ? (
          <Fact name={t('my.left')}>
            <QuotaText quotas={quotas} />
          </Fact>
        ) : null}
        {responsePromise ? <Fact name={t('my.promise')}>{responsePromise}</Fact> : null}
        {arrivalPromises.length > 0 ? (
          <Fact name={t('my.arrival')}>
            {arrivalPromises.map(({ travelZone, targetMs }) => (
              <div key={travelZone}>
                {label(travelZoneTexts, travelZone)}: {duration(targetMs)}
              </div>
            ))}
          </Fact>
        ) : null}
        {agreement.administratorFirst ? (
          <Fact name={t('my.howToAsk')}>{t('my.administratorFirst')}</Fact>
        ) : null}
        {serviceDescription ? (
          <Fact name={t('my.description')}>
            <div className="prewrap">{serviceDescription}</div>
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
