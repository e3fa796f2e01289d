import { Link, useParams } from 'react-router';
import { VisitByIdDocument, VisitChangedDocument, type VisitPageFragment } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { StepArea } from '../../steps/step-area.js';
import { travelZoneTexts, visitActionTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { formatMoney } from '../../text/money.js';
import { TimeOf } from '../../time/time-of.js';
import { CustomerLink } from '../customers/customer-link.js';
import { ArrivalLeft, OrderStatusTag } from '../orders/order-parts.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { PriorityMark } from '../tickets/ticket-parts.js';
import { VisitStateTag } from './visit-columns.js';
import { visitSteps } from './visit-steps.js';
import { visitValues } from './visit-values.js';
import '../ticket/ticket.css';

/** A request for a visit as the service manager verifies it: need, agreement, and its orders. */
export function VisitPage() {
  const { id = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useLiveQuery({ query: VisitByIdDocument, variables: { id } });
  const node = data?.node;
  const visit = node?.__typename === 'Visit' && node.id === id ? node : undefined;
  useChanges(
    VisitChangedDocument,
    { id },
    ({ visitChanged }) => {
      if (visitChanged.version > (visit?.version ?? 0)) refresh();
    },
    !visit,
  );
  useRecordTitle(visit && `${visit.ticketNumber} ${visit.customer.name}`);
  if (!visit) {
    if (data && !node && !fetching) return <NoPage title="visit.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row">
          <span className="muted">{visit.ticketNumber}</span>
          <PriorityMark priority={visit.priority} />
          <VisitStateTag state={visit.state} />
        </div>
        <h1>
          <CustomerLink {...visit.customer} />
        </h1>
      </header>
      <div className="record-main">
        <Need visit={visit} />
        <Orders visit={visit} />
      </div>
      <aside className="record-side">
        <StepArea
          record={visit}
          name={visit.ticketNumber}
          offers={visit.availableActions}
          steps={visitSteps}
          words={visitActionTexts}
          values={visitValues}
          onChanged={refresh}
        />
      </aside>
    </div>
  );
}

function Need({ visit }: { readonly visit: VisitPageFragment }) {
  const t = useText();
  const label = useLabel();
  const { ticket, site, contact, covered, agreement, quote, wishedFrom, wishedUntil } = visit;
  return (
    <section className="panel stack" aria-label={t('visit.task')}>
      <p className="prewrap">{visit.task}</p>
      <FactList
        facts={[
          [t('visit.missing'), visit.missing],
          [t('visit.preparation'), visit.preparation],
          [t('visit.place'), [visit.siteName, site?.address].filter(Boolean).join(' · ')],
          [t('visit.zone'), label(travelZoneTexts, visit.travelZone)],
          [t('visit.due'), <ArrivalLeft key="due" clock={visit.arrivalClock} />],
          [
            t('visit.wish'),
            wishedFrom || wishedUntil ? (
              <>
                {wishedFrom ? <TimeOf at={wishedFrom} /> : null} –{' '}
                {wishedUntil ? <TimeOf at={wishedUntil} /> : null}
              </>
            ) : null,
          ],
          [t('ticket.contact'), [contact?.name, contact?.reaches[0]?.value].filter(Boolean).join(' · ')],
          [t('visit.skills'), visit.skillCodes.join(', ')],
          [
            t('visit.coverage'),
            typeof covered === 'boolean' ? (
              <span className="row">
                <span className={`tag ${covered ? 'is-good' : 'is-warn'}`}>
                  {t(covered ? 'visit.covered' : 'visit.notCovered')}
                </span>
                {agreement?.number}
                {visit.overrun ? <span className="tag is-warn">{t('visit.overrun')}</span> : null}
              </span>
            ) : null,
          ],
          [
            t('visit.quote'),
            quote ? (
              <span className="row">
                {formatMoney(quote.amount)} {quote.note}
                {typeof quote.accepted === 'boolean' ? (
                  <span className={`tag ${quote.accepted ? 'is-good' : 'is-bad'}`}>
                    {t(quote.accepted ? 'visit.quoteAccepted' : 'visit.quoteDeclined')}
                  </span>
                ) : null}
              </span>
            ) : null,
          ],
          [
            t('shell.ticket'),
            ticket ? (
              <Link to={`/tickets/${ticket.number}`}>
                {ticket.number} {ticket.subject}
              </Link>
            ) : null,
          ],
          [t('visit.requested'), <TimeOf key="requested" at={visit.requestedAt} />],
        ]}
      />
      {visit.notes.length > 0 ? (
        <ul className="record-lines" aria-label={t('visit.notes')}>
          {visit.notes.map(({ text, at, by }) => (
            <li key={at}>
              <span className="prewrap">{text}</span>
              <div className="muted">
                {by.name} · <TimeOf at={at} short />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Orders({ visit: { workOrders } }: { readonly visit: VisitPageFragment }) {
  const t = useText();
  if (workOrders.length === 0) return null;
  return (
    <section className="panel" aria-label={t('visit.orders')}>
      <h2>{t('visit.orders')}</h2>
      <ul className="record-lines">
        {workOrders.map(({ id, number, status, engineer }) => (
          <li key={id} className="row">
            <Link to={`/orders/${encodeURIComponent(id)}`}>{number}</Link>
            <OrderStatusTag status={status} />
            <span>{engineer?.displayName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
