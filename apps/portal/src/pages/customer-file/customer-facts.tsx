import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { HistoryFold } from './history-fold.js';
import type { ShownCustomer } from './steps/shown-customer.js';

/** Who serves the customer, and who speaks for it. */
export function CustomerFacts({ customer }: { readonly customer: ShownCustomer }) {
  const t = useText();
  return (
    <section className="panel stack customer-facts" aria-label={t('customerFile.facts')}>
      <h2>{t('customerFile.facts')}</h2>
      <FactList
        facts={[
          [t('customers.shortName'), customer.shortName],
          [t('customers.unit'), customer.unit.name],
          [t('customers.consultant'), customer.consultant?.displayName],
          [t('customers.standIn'), customer.consultantStandIn?.displayName],
          [t('customers.salesPerson'), customer.salesPerson?.displayName],
          [t('customers.proactive'), customer.proactiveContact?.name],
          [t('customers.industry'), customer.industryCode],
          [t('customers.thirdPartyShort'), t(customer.thirdPartyConsent ? 'form.yes' : 'form.no')],
          [t('customers.created'), <TimeOf key="created" at={customer.createdAt} />],
          [t('customers.updated'), <TimeOf key="updated" at={customer.updatedAt} />],
        ]}
      />
      <HistoryFold id={customer.id} version={customer.version} />
    </section>
  );
}
