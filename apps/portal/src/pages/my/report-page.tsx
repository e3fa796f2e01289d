import { useState } from 'react';
import { Link } from 'react-router';
import { useDraft } from '../../forms/drafts.js';
import { MyInstallationsDocument } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Empty, Skeleton } from '../../lists/states.js';
import { useTitle } from '../../shell/use-title.js';
import { useText } from '../../text/language.js';
import { ReportForm } from './report-form.js';

/** A problem is told, unless an article solves it while it is typed (TKT-01, KB-04). */
export function ReportPage() {
  const t = useText();
  useTitle(t('customer.report'));
  const [{ data, error }] = useLiveQuery({ query: MyInstallationsDocument });
  const [draft, setDraft] = useDraft('my.report');
  const [solved, setSolved] = useState(false);
  if (solved)
    return (
      <div className="my-page">
        <h1>{t('customer.report')}</h1>
        <Empty
          title={t('my.glad')}
          hint={t('my.gladHint')}
          action={<Link to="/my">{t('shell.home')}</Link>}
        />
      </div>
    );
  return (
    <div className="my-page">
      <h1>{t('customer.report')}</h1>
      {/* Without the list of installations a problem can still be told. */}
      {data || error ? (
        <ReportForm
          installations={(data?.installations.edges ?? []).map(({ node }) => node)}
          draft={draft}
          onDraft={setDraft}
          onSolved={() => {
            setDraft('');
            setSolved(true);
          }}
        />
      ) : (
        <Skeleton lines={6} />
      )}
    </div>
  );
}
