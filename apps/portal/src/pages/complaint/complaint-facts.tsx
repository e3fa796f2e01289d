import { Link } from 'react-router';
import type { ComplaintPageFragment } from '../../generated/graphql.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import {
  causeClassTexts,
  complaintChannelTexts,
  complaintClassTexts,
  complaintInvalidReasonTexts,
  complaintOriginTexts,
} from '../../text/codes/complaint-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { FactList } from '../ticket/facts/fact-list.js';
import '../ticket/ticket.css';

export function ComplaintFacts({ complaint }: { readonly complaint: ComplaintPageFragment }) {
  const t = useText();
  const label = useLabel();
  const { ticket, causeClass, invalidReason, solved } = complaint;
  return (
    <section className="panel" aria-label={t('ticket.facts')}>
      <FactList
        facts={[
          [t('complaint.class'), label(complaintClassTexts, complaint.class)],
          [t('complaint.channel'), label(complaintChannelTexts, complaint.channel)],
          [t('complaint.origin'), label(complaintOriginTexts, complaint.origin)],
          [
            t('ticket.customer'),
            [
              complaint.customerName,
              complaint.customerLevel && label(customerLevelTexts, complaint.customerLevel),
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [
            t('complaint.complainant'),
            [complaint.contact?.name ?? complaint.complainantName, complaint.complainantPhone]
              .filter(Boolean)
              .join(' · ') ||
              (complaint.anonymous && t('complaint.anonymous')),
          ],
          [
            t('shell.ticket'),
            ticket ? (
              <Link to={`/tickets/${ticket.number}`}>
                {ticket.number} {ticket.subject}
              </Link>
            ) : null,
          ],
          [
            t('complaint.namedPeople'),
            complaint.namedPeople.map(({ displayName }) => displayName).join(t('list.separator')),
          ],
          [t('complaint.unit'), complaint.unit?.name],
          [t('complaint.responsibleUnit'), complaint.responsibleUnit?.name],
          [t('complaint.responsiblePerson'), complaint.responsiblePerson?.displayName],
          [
            t('complaint.invalidReason'),
            invalidReason ? label(complaintInvalidReasonTexts, invalidReason) : null,
          ],
          [t('complaint.causeClass'), causeClass ? label(causeClassTexts, causeClass) : null],
          [t('complaint.cause'), complaint.cause],
          [t('complaint.result'), complaint.result],
          [
            t('complaint.opinion'),
            typeof solved === 'boolean' ? (
              <>
                <span className={`tag ${solved ? 'is-good' : 'is-bad'}`}>
                  {t(solved ? 'complaint.solved' : 'complaint.notSolved')}
                </span>{' '}
                {complaint.opinion}
              </>
            ) : null,
          ],
          [t('complaint.received'), <TimeOf key="received" at={complaint.receivedAt} />],
        ]}
      />
    </section>
  );
}
