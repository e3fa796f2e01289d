import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import {
  AskToEnrolDocument,
  BeginExamDocument,
  type CourseByIdQuery,
  FinishEnrolmentDocument,
  type MyEnrolmentFragment,
  WithdrawEnrolmentDocument,
} from '../../generated/graphql.js';
import type { Outcome } from '../../graphql/outcome.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { EnrolmentTag } from './training-columns.js';

type Course = Extract<CourseByIdQuery['node'], { __typename: 'Course' }>;

interface Props {
  readonly course: Course;
  readonly enrolment: MyEnrolmentFragment | undefined;
  readonly onChanged: () => void;
}

/** Where I stand in a course, and what I can do next (TRN-03, TRN-05). */
export function EnrolmentPanel({ course, enrolment, onChanged }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const tell = useFailureMessage();
  const enrol = useSubmission(AskToEnrolDocument);
  const withdraw = useSubmission(WithdrawEnrolmentDocument);
  const finish = useSubmission(FinishEnrolmentDocument);
  const begin = useSubmission(BeginExamDocument);
  const settle = (outcome: Outcome<unknown>) => {
    tell(outcome);
    onChanged();
  };
  const over = !enrolment || ['REFUSED', 'WITHDRAWN', 'FINISHED'].includes(enrolment.state);
  const learning = enrolment?.state === 'APPROVED' ? enrolment : undefined;
  const beginExam = async (enrolmentId: string) => {
    const outcome = await begin.submit({ enrolmentId });
    if (outcome.kind === 'done') void navigate(`/exams/${encodeURIComponent(outcome.value.exam.id)}`);
    else settle(outcome);
  };
  return (
    <section className="panel stack" aria-label={t('training.mine')}>
      <h2>{t('training.mine')}</h2>
      <div className="row">
        <EnrolmentTag enrolment={enrolment} />
        {enrolment?.waitingPlace ? (
          <span>{t('training.waitingPlace', { place: enrolment.waitingPlace })}</span>
        ) : null}
        {enrolment?.reason ? <span className="muted">{enrolment.reason}</span> : null}
      </div>
      {course.exam ? (
        <p className="muted">
          {t('training.examRules', {
            questions: course.exam.questionCount,
            minutes: course.exam.timeLimitMinutes,
            percent: course.exam.passPercent,
            attempts: course.exam.maxAttempts,
          })}
        </p>
      ) : null}
      {learning?.nextAttemptAt ? (
        <p className="muted">
          {t('training.nextAttempt')} <TimeOf at={learning.nextAttemptAt} />
        </p>
      ) : null}
      {learning && course.exam && !learning.runningExam ? (
        <p className="muted">{t('training.beginHint')}</p>
      ) : null}
      <div className="record-steps">
        {over ? (
          <Button
            type="primary"
            loading={enrol.pending}
            onClick={() => void enrol.submit({ courseId: course.id }).then(settle)}
          >
            {t('training.enrol')}
          </Button>
        ) : null}
        {learning?.runningExam ? (
          <Link to={`/exams/${encodeURIComponent(learning.runningExam.id)}`}>
            <Button type="primary">{t('training.goOn')}</Button>
          </Link>
        ) : null}
        {learning && course.exam && !learning.runningExam ? (
          <Button type="primary" loading={begin.pending} onClick={() => void beginExam(learning.id)}>
            {t('training.begin')}
          </Button>
        ) : null}
        {learning && !course.exam ? (
          <Button
            type="primary"
            loading={finish.pending}
            onClick={() =>
              void finish.submit({ id: learning.id, expectedVersion: learning.version }).then(settle)
            }
          >
            {t('training.finish')}
          </Button>
        ) : null}
        {enrolment && !over ? (
          <Button
            loading={withdraw.pending}
            onClick={() =>
              void withdraw.submit({ id: enrolment.id, expectedVersion: enrolment.version }).then(settle)
            }
          >
            {t('training.withdraw')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
