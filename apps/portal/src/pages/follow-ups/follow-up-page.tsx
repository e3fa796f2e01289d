import { useParams } from 'react-router';
import { CustomerChangedDocument, FollowUpByIdDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { StepArea } from '../../steps/step-area.js';
import { followUpStepTexts } from '../../text/codes/customer-file-codes.js';
import '../../text/customer-pages.js';
import { useText } from '../../text/language.js';
import { HistoryFold } from '../customer-file/history-fold.js';
import { CustomerLink } from '../customers/customer-link.js';
import { FollowUpDue, FollowUpStateTag } from './follow-up-columns.js';
import { FollowUpAbout, SurveyAnswers, Tries } from './follow-up-parts.js';
import { followUpOffers, followUpSteps } from './follow-up-steps.js';
import '../ticket/ticket.css';
import '../tickets/tickets.css';

/** A call that is owed: whom, why, what was tried, and how it ends (CUS-08). */
export function FollowUpPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { can } = useViewer();
  const mayRead = can('FOLLOW_UP_READ');
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: FollowUpByIdDocument,
    variables: { id },
    pause: !mayRead,
  });
  const node = data?.node;
  const task = node?.__typename === 'FollowUpTask' && node.id === id ? node : undefined;
  const customerId = task?.customer?.id ?? '';
  useChanges(
    CustomerChangedDocument,
    { id: customerId },
    refresh,
    customerId === '' || !can('CUSTOMER_READ'),
  );
  useRecordTitle(task && `${t('followUps.title')} ${task.customer?.name ?? ''}`);
  if (!task) {
    if (!mayRead || (data && !node && !fetching))
      return <NoPage title="followUps.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={8} />;
  }
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row">
          <FollowUpStateTag state={task.state} />
          <FollowUpDue task={task} />
        </div>
        <h1>
          <CustomerLink id={task.customer?.id} name={task.customer?.name ?? t('complaint.unknownCustomer')} />
        </h1>
      </header>
      <div className="record-main">
        <FollowUpAbout task={task} />
        <SurveyAnswers task={task} />
        <Tries task={task} />
        <section className="panel">
          <HistoryFold id={task.id} version={task.version} />
        </section>
      </div>
      <aside className="record-side">
        {can('FOLLOW_UP_WORK') ? (
          <StepArea
            record={task}
            name={task.customer?.name ?? ''}
            offers={followUpOffers(task)}
            steps={followUpSteps}
            words={followUpStepTexts}
            onChanged={refresh}
          />
        ) : null}
      </aside>
    </div>
  );
}
