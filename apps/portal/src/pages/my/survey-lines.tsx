import { Link } from 'react-router';
import { MySurveyLinesDocument, type MySurveyLineFragment } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { surveySubjectTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

/** What this person is asked to rate, each with its page (CUS-09). */
export function SurveyLines({ surveys }: { readonly surveys: readonly MySurveyLineFragment[] }) {
  const t = useText();
  const label = useLabel();
  if (surveys.length === 0) return null;
  return (
    <ul className="my-lines" aria-label={t('survey.title')}>
      {surveys.map(({ id, subject, subjectNumber, expiresAt }) => (
        <li key={id} className="my-asked">
          <Link className="my-line" to={`/my/surveys/${encodeURIComponent(id)}`}>
            <div className="my-line-title">{t('my.rate')}</div>
            <div className="muted">
              {label(surveySubjectTexts, subject)} {subjectNumber} · {t('link.until')}{' '}
              <TimeOf at={expiresAt} short />
            </div>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** On the page of a closed ticket: whether its survey still waits. */
export function SurveysOf({ ticketNumber }: { readonly ticketNumber: string }) {
  const [{ data }] = useLiveQuery({ query: MySurveyLinesDocument });
  const about = ({ subject, subjectNumber }: MySurveyLineFragment) =>
    subject === 'TICKET' && subjectNumber === ticketNumber;
  return <SurveyLines surveys={(data?.mySurveys ?? []).filter(about)} />;
}
