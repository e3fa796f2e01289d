import { Button } from 'antd';
import { useState } from 'react';
import { textOf, type Values } from '../../forms/field.js';
import { LateSideForm } from '../../forms/late-side-form.js';
import {
  AnswerComplaintQuestionDocument,
  type AskedQuestionFragment,
  MyComplaintQuestionsDocument,
  NotificationAddedDocument,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import '../../steps/steps.css';

/** Whoever is named in a complaint sees the question put to them, and nothing else of it (CMP-13). */
export function MyQuestionsPage() {
  const t = useText();
  const [{ data, error }, refresh] = useLiveQuery({ query: MyComplaintQuestionsDocument, variables: {} });
  useChanges(NotificationAddedDocument, {}, refresh);
  const [answering, setAnswering] = useState<AskedQuestionFragment>();
  const { submit } = useSubmission(AnswerComplaintQuestionDocument);
  if (!data) return error ? <Failed onRetry={refresh} /> : <Skeleton lines={6} />;
  const questions = data.myComplaintQuestions;
  const send = async (values: Values) => {
    const outcome = await submit({ id: answering?.id ?? '', answer: textOf(values, 'answer') });
    refresh();
    return outcome;
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('questions.title')}</h1>
        <span className="muted">{t('questions.hint')}</span>
      </div>
      {questions.length === 0 ? (
        <Empty title={t('questions.none')} />
      ) : (
        <ul className="record-lines panel">
          {questions.map((asked) => (
            <li key={asked.id} className="stack">
              <div className="row spread muted">
                <span>{t('questions.about', { number: asked.complaintNumber })}</span>
                <TimeOf at={asked.askedAt} />
              </div>
              <div className="prewrap">{asked.question}</div>
              {asked.answer ? (
                <div className="prewrap muted">{asked.answer}</div>
              ) : (
                <div>
                  <Button type="primary" onClick={() => setAnswering(asked)}>
                    {t('questions.answer')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {answering ? (
        <LateSideForm
          key={answering.id}
          title={t('questions.about', { number: answering.complaintNumber })}
          action={t('questions.answer')}
          intro={<p className="prewrap">{answering.question}</p>}
          fields={[
            { name: 'answer', label: 'questions.answer', kind: 'long', required: true, maxLength: 10_000 },
          ]}
          send={send}
          onDone={() => setAnswering(undefined)}
          onClose={() => setAnswering(undefined)}
        />
      ) : null}
    </>
  );
}
