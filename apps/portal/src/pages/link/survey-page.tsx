import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AnswerSurveyDocument, SurveyLookDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { surveySubjectTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useLanguage, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { LinkNote, LinkPage } from './link-page.js';
import { SurveyForm } from './survey-form.js';

/** Behind the link of a survey: answered once, without sign-in (CUS-09). */
export function SurveyPage() {
  const { token = '' } = useParams();
  return (
    <LinkPage>
      <Survey key={token} token={token} />
    </LinkPage>
  );
}

function Survey({ token }: { readonly token: string }) {
  const t = useText();
  const label = useLabel();
  const { locale } = useLanguage();
  const [{ data, fetching, error }, ask] = useQuery({
    query: SurveyLookDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const { submit } = useSubmission(AnswerSurveyDocument);
  const [answered, setAnswered] = useState(false);
  // The questions come in the language that is asked in.
  const askedIn = useRef(locale);
  useEffect(() => {
    if (askedIn.current === locale) return;
    askedIn.current = locale;
    ask({ requestPolicy: 'network-only' });
  }, [locale, ask]);
  if (!data) {
    if (error && !fetching) return <Failed onRetry={() => ask({ requestPolicy: 'network-only' })} />;
    return <Skeleton lines={6} />;
  }
  const { surveyLink: survey } = data;
  if (!survey) return <LinkNote title={t('link.ended')} hint={t('link.endedHint')} />;
  if (answered) return <LinkNote title={t('link.thanks')} hint={t('survey.thanksHint')} />;
  if (survey.state === 'ANSWERED')
    return <LinkNote title={t('survey.answered')} hint={t('survey.thanksHint')} />;
  if (survey.state === 'EXPIRED')
    return <LinkNote title={t('survey.expired')} hint={t('survey.expiredHint')} />;
  return (
    <>
      <div>
        <div className="muted">
          {label(surveySubjectTexts, survey.subject)} {survey.subjectNumber}
        </div>
        <h1>{t('survey.title')}</h1>
      </div>
      <SurveyForm
        questions={survey.questions}
        send={(answers) => submit({ token, answers })}
        onAnswered={() => setAnswered(true)}
      />
      <p className="muted">
        {t('link.until')} <TimeOf at={survey.expiresAt} />
      </p>
    </>
  );
}
