import { Link } from 'react-router';
import type { WorkOrderPageFragment } from '../../generated/graphql.js';
import {
  contactTryTexts,
  declineReasonTexts,
  travelZoneTexts,
  unsolvedNextTexts,
} from '../../text/codes/dispatch-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { ArrivalLeft, phoneOf } from './order-parts.js';
import { partLine } from './parts-used.js';
import '../ticket/ticket.css';

interface Props {
  readonly order: WorkOrderPageFragment;
}

export function OrderFacts({ order }: Props) {
  const t = useText();
  const label = useLabel();
  const { site, contact, ticket, visitRequest, departedAt, arrivedAt } = order;
  return (
    <section className="panel stack" aria-label={t('visit.task')}>
      <p className="prewrap">{order.task}</p>
      <FactList
        facts={[
          [t('visit.preparation'), order.preparation],
          [t('visit.note'), order.assignNote],
          [t('visit.place'), [site?.name, site?.address].filter(Boolean).join(' · ')],
          [t('visit.zone'), label(travelZoneTexts, order.travelZone)],
          [t('ticket.contact'), [contact?.name, phoneOf(order)].filter(Boolean).join(' · ')],
          [t('visit.due'), visitRequest ? <ArrivalLeft key="due" clock={visitRequest.arrivalClock} /> : null],
          [t('visit.skills'), order.skillCodes.join(', ')],
          [t('visit.engineer'), order.engineer?.displayName],
          [
            t('shell.ticket'),
            ticket ? (
              <Link to={`/tickets/${ticket.number}`}>
                {ticket.number} {ticket.subject}
              </Link>
            ) : (
              order.ticketNumber
            ),
          ],
          [t('visit.departed'), departedAt ? <TimeOf key="departed" at={departedAt} /> : null],
          [t('visit.arrived'), arrivedAt ? <TimeOf key="arrived" at={arrivedAt} /> : null],
        ]}
      />
    </section>
  );
}

/** What happened so far: declined, called, reported, signed, written off. */
export function OrderRecords({ order }: Props) {
  const t = useText();
  const label = useLabel();
  const { declines, contacts, report, signature, writtenOff } = order;
  return (
    <>
      {report ? (
        <section className="panel stack" aria-label={t('visit.report')}>
          <div className="row">
            <h2>{t('visit.report')}</h2>
            <span className={`tag ${report.solved ? 'is-good' : 'is-warn'}`}>
              {t(report.solved ? 'visit.solved' : 'visit.notSolved')}
            </span>
          </div>
          <FactList
            facts={[
              [t('visit.found'), report.found],
              [t('visit.done'), report.done],
              [t('visit.partsShort'), report.parts.map(partLine).join(t('list.separator'))],
              [t('visit.workedFrom'), <TimeOf key="from" at={report.workedFrom} />],
              [t('visit.workedUntil'), <TimeOf key="until" at={report.workedUntil} />],
            ]}
          />
          {signature ? (
            <>
              {signature.strokes ? (
                <svg
                  className="signature-shown"
                  viewBox="0 0 600 200"
                  role="img"
                  aria-label={t('visit.signature')}
                >
                  <path d={signature.strokes} />
                </svg>
              ) : null}
              <div className="muted">
                {t(signature.method === 'CODE' ? 'visit.signedByCode' : 'visit.signedBy', {
                  name: signature.signerName,
                })}{' '}
                · <TimeOf at={signature.signedAt} />
              </div>
            </>
          ) : null}
        </section>
      ) : null}
      {writtenOff ? (
        <section className="panel">
          <span className={`tag ${writtenOff.solved ? 'is-good' : 'is-warn'}`}>
            {t(writtenOff.solved ? 'visit.solved' : 'visit.notSolved')}
          </span>{' '}
          {writtenOff.next ? label(unsolvedNextTexts, writtenOff.next) : null} {writtenOff.note}
          <div className="muted">
            {writtenOff.by.name} · <TimeOf at={writtenOff.at} />
          </div>
        </section>
      ) : null}
      {contacts.length + declines.length > 0 ? (
        <section className="panel">
          <ul className="record-lines">
            {contacts.map(({ at, result, note }) => (
              <li key={at}>
                {t('visit.tries')}: {label(contactTryTexts, result)} {note}
                <div className="muted">
                  <TimeOf at={at} />
                </div>
              </li>
            ))}
            {declines.map(({ at, person, reason, note }) => (
              <li key={at}>
                {t('visit.declines')}: {person?.displayName} · {label(declineReasonTexts, reason)} {note}
                <div className="muted">
                  <TimeOf at={at} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
