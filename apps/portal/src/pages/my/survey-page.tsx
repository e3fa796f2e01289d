import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AnswerMySurveyDocument, MySurveysDocument } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useTitle } from '../../shell/use-title.js';
import { surveySubjectTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { SurveyForm } from '../link/survey-form.js';
import '../link/link.css';

/** The same questions as behind the link of the mail, answered once (CUS-09). */
export function SurveyPage() {
  const t = useText();
  const label = useLabel();
  const { id = '' } = useParams();
  const [{ data, error }, refresh] = useLiveQuery({ query: MySurveysDocument });
  const { submit } = useSubmission(AnswerMySurveyDocument);
  const [answered, setAnswered] = useState(false);
  useTitle(t('survey.title'));
  const home = <Link to="/my">{t('shell.home')}</Link>;
  if (answered) return <Empty title={t('link.thanks')} hint={t('survey.thanksHint')} action={home} />;
  if (!data)
    return error ? <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} /> : <Skeleton />;
  const survey = data.mySurveys.find((waiting) => waiting.id === id);
  if (!survey) return <Empty title={t('survey.answered')} hint={t('survey.thanksHint')} action={home} />;
  return (
    <div className="my-page">
      <header className="stack">
        <div className="muted">
          {label(surveySubjectTexts, survey.subject)} {survey.subjectNumber}
        </div>
        <h1>{t('survey.title')}</h1>
      </header>
      <div className="panel link-panel">
        <SurveyForm
          questions={survey.questions}
          send={(answers) => submit({ id, answers })}
          onAnswered={() => setAnswered(true)}
        />
      </div>
      <p className="muted">
        {t('link.until')} <TimeOf at={survey.expiresAt} />
      </p>
    </div>
  );
}
