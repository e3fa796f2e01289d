import { Button } from 'antd';
import { Link } from 'react-router';
import type { CustomerSurveysQuery } from '../../generated/graphql.js';
import { Failed, Skeleton } from '../../lists/states.js';
import type { Connection } from '../../lists/use-connection.js';
import { addressOf } from '../../shell/notices/record-address.js';
import { surveySubjectTexts } from '../../text/codes/customer-codes.js';
import { surveyStateTexts } from '../../text/codes/customer-file-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

type Survey = CustomerSurveysQuery['surveys']['edges'][number]['node'];

/** Each survey: about what, of whom, and how content they were (CUS-09). */
export function SurveyLines({ list }: { readonly list: Connection<Survey> }) {
  const t = useText();
  return (
    <section className="panel" aria-label={t('survey.heading')}>
      <h2>{t('survey.heading')}</h2>
      {list.rows.length === 0 ? <NoneYet list={list} /> : null}
      <ul className="record-lines">
        {list.rows.map((survey) => (
          <li key={survey.id}>
            <SurveyLine survey={survey} />
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <Button loading={list.status === 'loading-more'} onClick={list.loadMore}>
          {t('list.more')}
        </Button>
      ) : null}
    </section>
  );
}

function NoneYet({ list }: { readonly list: Connection<Survey> }) {
  const t = useText();
  if (list.status === 'failed') return <Failed onRetry={list.refresh} problem={list.problem} />;
  return list.status === 'ready' ? (
    <p className="muted">{t('customerFile.nothingYet')}</p>
  ) : (
    <Skeleton lines={2} />
  );
}

function SurveyLine({ survey }: { readonly survey: Survey }) {
  const t = useText();
  const label = useLabel();
  const { subject, subjectRecord, state, score, low, contact, answeredFor } = survey;
  const address = addressOf(subjectRecord);
  const about = label(surveySubjectTexts, subject);
  return (
    <div className="row spread">
      <span className="row">
        {address ? <Link to={address}>{about}</Link> : about}
        <span className="tag">{label(surveyStateTexts, state)}</span>
        {typeof score === 'number' ? <span>{t('survey.score', { score: score.toFixed(1) })}</span> : null}
        {low ? <span className="tag is-bad">{t('survey.low')}</span> : null}
      </span>
      <span className="muted">
        {contact?.name} {answeredFor ? t('survey.byPhone', { name: answeredFor.displayName }) : ''}{' '}
        <TimeOf at={survey.answeredAt ?? survey.sentAt} short />
      </span>
    </div>
  );
}
