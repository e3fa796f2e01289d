import { useParams } from 'react-router';
import { ComplaintByIdDocument, ComplaintChangedDocument } from '../../generated/graphql.js';
import { RecordFiles } from '../../files/record-files.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { StepArea } from '../../steps/step-area.js';
import { complaintActionTexts } from '../../text/codes/complaint-codes.js';
import { useText } from '../../text/language.js';
import { ComplaintStatusTag } from '../complaints/complaint-parts.js';
import { CustomerLink } from '../customers/customer-link.js';
import { ComplaintClocks } from './complaint-clocks.js';
import { ComplaintFacts } from './complaint-facts.js';
import { complaintSteps } from './complaint-steps.js';
import { complaintValues } from './complaint-values.js';
import { ContactLog, CorrectiveActionPanel, Measures, Questions } from './complaint-records.js';

/** What was said and what is done about it; right the deadlines and what can be done now. */
export function ComplaintPage() {
  const t = useText();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: ComplaintByIdDocument,
    variables: { id },
  });
  const node = data?.node;
  const complaint = node?.__typename === 'Complaint' && node.id === id ? node : undefined;
  useChanges(
    ComplaintChangedDocument,
    { id },
    ({ complaintChanged }) => {
      if (complaintChanged.version > (complaint?.version ?? 0)) refresh();
    },
    !complaint,
  );
  useRecordTitle(complaint?.number);
  if (!complaint) {
    if (data && !node && !fetching) return <NoPage title="complaint.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={12} />;
  }
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row">
          <span className="muted">{complaint.number}</span>
          <ComplaintStatusTag status={complaint.status} />
          {complaint.generalManagerContactNeeded ? (
            <span className="tag is-warn">{t('complaint.gmNeeded')}</span>
          ) : null}
        </div>
        <h1>
          <CustomerLink
            id={complaint.customer?.id}
            name={complaint.customerName ?? complaint.complainantName ?? t('complaint.unknownCustomer')}
          />
        </h1>
      </header>
      <div className="record-main">
        <section className="panel stack" aria-label={t('complaint.description')}>
          <h2>{t('complaint.description')}</h2>
          <p className="prewrap">{complaint.description}</p>
        </section>
        <RecordFiles
          kind="complaint"
          recordId={complaint.id}
          title={t('file.files')}
          files={complaint.attachments}
          mayAdd
          onChanged={refresh}
        />
        <Measures complaint={complaint} />
        <ContactLog complaint={complaint} />
        <Questions complaint={complaint} />
        <CorrectiveActionPanel complaint={complaint} onChanged={refresh} />
      </div>
      <aside className="record-side">
        <ComplaintClocks clocks={complaint.clocks} />
        <StepArea
          record={complaint}
          name={complaint.number}
          offers={complaint.availableActions}
          steps={complaintSteps}
          words={complaintActionTexts}
          values={complaintValues}
          onChanged={refresh}
        />
        <ComplaintFacts complaint={complaint} />
      </aside>
    </div>
  );
}
