import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  CustomerByIdDocument,
  CustomerChangedDocument,
  FileChoicesDocument,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { StepArea } from '../../steps/step-area.js';
import { customerStepTexts } from '../../text/codes/customer-file-codes.js';
import '../../text/customer-pages.js';
import { useText } from '../../text/language.js';
import { CustomerStatusTag, LevelTag } from '../customers/customer-columns.js';
import { CustomerFacts } from './customer-facts.js';
import { customerOffers, customerSteps } from './steps/customer-steps.js';
import type { ShownCustomer } from './steps/shown-customer.js';
import { useFilePart } from './use-file-part.js';
import '../ticket/ticket.css';
import '../tickets/tickets.css';
import './customer-file.css';

const ShownPart = lazy(async () => ({ default: (await import('./shown-part.js')).ShownPart }));

/** A customer's whole file, part by part, and what can be done with it (CUS-01 … CUS-05). */
export function CustomerPage() {
  const { id = '' } = useParams();
  const { can } = useViewer();
  const mayRead = can('CUSTOMER_READ');
  const [news, setNews] = useState(0);
  const [{ data, error, fetching }, read] = useLiveQuery({
    query: CustomerByIdDocument,
    variables: { id, accounts: can('CONTACT_ACCOUNT_MANAGE') },
    pause: !mayRead,
  });
  const [{ data: choices }] = useQuery({
    query: FileChoicesDocument,
    pause: !can(['CUSTOMER_WRITE', 'AGREEMENT_WRITE']),
  });
  const node = data?.node;
  const found = node?.__typename === 'Customer' && node.id === id ? node : undefined;
  const refresh = () => {
    read();
    setNews((before) => before + 1);
  };
  useChanges(CustomerChangedDocument, { id }, refresh, !found);
  useRecordTitle(found && `${found.number} ${found.name}`);
  const maySeeFees = can('AGREEMENT_READ_FEE');
  const customer = useMemo<ShownCustomer | undefined>(
    () => found && { ...found, choices: choices ?? {}, maySeeFees },
    [found, choices, maySeeFees],
  );
  if (!customer) {
    if (!mayRead || (data && !node && !fetching))
      return <NoPage title="customers.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={read} /> : <Skeleton lines={12} />;
  }
  const offers = customerOffers(can);
  return (
    <div className="record-page customer-file">
      <header className="record-head">
        <div className="row">
          <span className="muted">{customer.number}</span>
          <LevelTag level={customer.level} />
          <CustomerStatusTag status={customer.status} />
        </div>
        <h1>{customer.name}</h1>
      </header>
      <div className="record-main">
        <PartTabs />
        <Suspense fallback={<Skeleton />}>
          <ShownPart customer={customer} news={news} onChanged={refresh} />
        </Suspense>
      </div>
      <aside className="record-side">
        {offers.length > 0 ? (
          <StepArea
            record={customer}
            name={customer.name}
            offers={offers}
            steps={customerSteps}
            words={customerStepTexts}
            onChanged={refresh}
          />
        ) : null}
        <CustomerFacts customer={customer} />
      </aside>
    </div>
  );
}

function PartTabs() {
  const t = useText();
  const { offered, shown, show } = useFilePart();
  const chosen = useRef<HTMLButtonElement>(null);
  // On a phone the tabs are wider than the screen.
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [shown]);
  return (
    <div className="ticket-views file-parts" role="tablist" aria-label={t('customerFile.parts')}>
      {offered.map((part) => (
        <button key={part} type="button" role="tab" aria-selected={part === shown} onClick={() => show(part)}>
          {t(`customerFile.part.${part}`)}
        </button>
      ))}
    </div>
  );
}
