import { Link, useParams } from 'react-router';
import { ExamByIdDocument } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { RunningExam } from './running-exam.js';
import { ExamResult } from './training-columns.js';
import './training.css';

/** While it runs, the paper with the server's clock; afterwards the result (TRN-05). */
export function ExamPage() {
  const t = useText();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useLiveQuery({ query: ExamByIdDocument, variables: { id } });
  const node = data?.node;
  const exam = node?.__typename === 'Exam' && node.id === id ? node : undefined;
  if (!exam) {
    if (data && !node && !fetching) return <NoPage title="exam.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  return (
    <div className="exam">
      <header>
        <div className="muted">{t('exam.attempt', { count: exam.attempt })}</div>
        <h1>{exam.course?.title}</h1>
      </header>
      {exam.state === 'RUNNING' ? (
        <RunningExam exam={exam} onChanged={refresh} />
      ) : (
        <>
          <section className="panel stack" role="status">
            <div className="row">
              <ExamResult exam={exam} />
              <strong>
                {exam.points} / {exam.maxPoints}
              </strong>
            </div>
            {exam.validUntil ? (
              <div className="muted">
                {t('training.validUntil')} <TimeOf at={exam.validUntil} />
              </div>
            ) : null}
            {exam.course ? (
              <Link to={`/training/${encodeURIComponent(exam.course.id)}`}>{t('exam.back')}</Link>
            ) : null}
          </section>
          {exam.questions.map((question) => (
            <section key={question.id} className="panel stack">
              <div className="prewrap">{question.text}</div>
              <ul className="exam-options">
                {question.options.map((option) => (
                  <li key={option.id} className={option.correct ? 'is-correct' : ''}>
                    {question.chosen.includes(option.id) ? '☑' : '☐'} {option.text}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
