import type { TicketPageFragment } from '../../../generated/graphql.js';
import { agreementKindTexts, contactRoleTexts } from '../../../text/codes/customer-codes.js';
import { coverageTexts } from '../../../text/codes/ticket-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { useServiceLevelName } from '../../../text/service-level-name.js';
import { CustomerName } from '../../tickets/ticket-parts.js';
import { ticketDetails } from '../ticket-details.js';
import { FactList } from './fact-list.js';
import { Reach } from './reach.js';
import { QuotaText } from './quota-text.js';

/** Who it is for, and what was promised to them. */
export function CustomerPanel({ ticket }: { readonly ticket: TicketPageFragment }) {
  const t = useText();
  const label = useLabel();
  const levelName = useServiceLevelName();
  const { coverage, contact, installation, unknownCaller } = ticket;
  const { agreement } = coverage;
  const file = ticket.customer?.customer;
  const details = { ...ticket, environment: ticket.environment ?? environmentOf(installation) };
  return (
    <section className="panel" aria-label={t('ticket.customer')}>
      <div className="row spread">
        <h2>
          <CustomerName ticket={ticket} linked />
        </h2>
        <span className={`tag ${coverage.coverage === 'COVERED' ? 'is-good' : 'is-warn'}`}>
          {label(coverageTexts, coverage.coverage)}
        </span>
      </div>
      <FactList
        facts={[
          [
            t('ticket.contact'),
            contact ? (
              <>
                {contact.name}{' '}
                {contact.roles.map((role) => label(contactRoleTexts, role)).join(t('list.separator'))}
                {contact.reaches.map(({ kind, value }) => (
                  <div key={value}>
                    <Reach kind={kind} value={value} />
                  </div>
                ))}
              </>
            ) : (
              [unknownCaller?.name, unknownCaller?.phone, unknownCaller?.email].filter(Boolean).join(' · ')
            ),
          ],
          [t('ticket.consultant'), file?.consultant?.displayName],
          [
            t('ticket.installation'),
            [
              installation?.product?.name ?? ticket.productCode,
              ticket.productVersion,
              installation?.serviceCode,
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          ...ticketDetails.map(({ name, label: text }) => [t(text), details[name]] as const),
          [
            t('ticket.agreement'),
            agreement ? (
              <>
                {agreement.number}
                <div>
                  {t('ticket.until', {
                    kind: label(agreementKindTexts, agreement.kind),
                    date: agreement.endsOn,
                  })}
                </div>
                <div className="muted">{agreement.responsePromise}</div>
                <QuotaText quotas={agreement.quotas} />
              </>
            ) : (
              <span className="muted">{t('ticket.noAgreement')}</span>
            ),
          ],
          [
            t('ticket.clocks'),
            [coverage.serviceLevelCode && levelName(coverage.serviceLevelCode), coverage.calendar?.name]
              .filter(Boolean)
              .join(' · '),
          ],
        ]}
      />
    </section>
  );
}

function environmentOf(installation: TicketPageFragment['installation']): string {
  const environment = installation?.environment;
  return [environment?.operatingSystem, environment?.database, environment?.network, environment?.servers]
    .filter(Boolean)
    .join(' · ');
}
