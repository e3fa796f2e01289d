import type { CourseRowFragment, ExamRowFragment, MyEnrolmentFragment } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import {
  courseKindTexts,
  courseLevelTexts,
  enrolmentStateTexts,
  examStateTexts,
} from '../../text/codes/training-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

interface OfCourse {
  readonly course: CourseRowFragment;
}
interface OfExam {
  readonly exam: ExamRowFragment;
}

const Kind = ({ course }: OfCourse) => useLabel()(courseKindTexts, course.kind);
const Level = ({ course }: OfCourse) => useLabel()(courseLevelTexts, course.level);
const Duration = ({ course }: OfCourse) => useText()('training.minutes', { count: course.durationMinutes });

export function EnrolmentTag({ enrolment }: { readonly enrolment: MyEnrolmentFragment | undefined }) {
  const t = useText();
  const label = useLabel();
  if (!enrolment) return null;
  if (enrolment.state === 'FINISHED' && typeof enrolment.passed === 'boolean')
    return (
      <span className={`tag ${enrolment.passed ? 'is-good' : 'is-bad'}`}>
        {t(enrolment.passed ? 'training.passed' : 'training.failed')}
      </span>
    );
  const tone = enrolment.state === 'APPROVED' ? 'is-accent' : enrolment.state === 'FINISHED' ? 'is-good' : '';
  return <span className={`tag ${tone}`}>{label(enrolmentStateTexts, enrolment.state)}</span>;
}

export const courseColumns = (
  mine: (course: CourseRowFragment) => MyEnrolmentFragment | undefined,
): readonly Column<CourseRowFragment>[] => [
  { title: 'training.code', width: 150, cell: ({ code }) => code },
  { title: 'training.course', cell: ({ title }) => <span title={title}>{title}</span> },
  { title: 'training.kind', width: 110, cell: (course) => <Kind course={course} /> },
  { title: 'training.level', width: 100, cell: (course) => <Level course={course} /> },
  { title: 'training.duration', width: 90, cell: (course) => <Duration course={course} /> },
  { title: 'training.mine', width: 110, cell: (course) => <EnrolmentTag enrolment={mine(course)} /> },
];

export function CourseCard({ course }: OfCourse) {
  return (
    <div className="ticket-card">
      <div className="ticket-card-subject">{course.title}</div>
      <div className="row spread muted">
        <span>
          <Kind course={course} /> · <Level course={course} />
        </span>
        <Duration course={course} />
      </div>
    </div>
  );
}

export function ExamResult({ exam }: OfExam) {
  const t = useText();
  const label = useLabel();
  if (typeof exam.passed !== 'boolean')
    return <span className="tag is-accent">{label(examStateTexts, exam.state)}</span>;
  return (
    <span className={`tag ${exam.passed ? 'is-good' : 'is-bad'}`}>
      {t(exam.passed ? 'training.passed' : 'training.failed')}
    </span>
  );
}

const points = ({ points: gained, maxPoints }: ExamRowFragment) =>
  typeof gained === 'number' ? `${gained} / ${maxPoints}` : '';

export const examColumns: readonly Column<ExamRowFragment>[] = [
  { title: 'training.course', cell: ({ course }) => course?.title },
  { title: 'training.person', width: 120, cell: ({ person }) => person?.displayName },
  { title: 'training.exam', width: 110, cell: (exam) => <ExamResult exam={exam} /> },
  { title: 'training.score', width: 90, cell: points },
  { title: 'training.began', width: 150, cell: ({ beganAt }) => <TimeOf at={beganAt} /> },
  {
    title: 'training.validUntil',
    width: 150,
    wideOnly: true,
    cell: ({ validUntil }) => (validUntil ? <TimeOf at={validUntil} /> : null),
  },
];

export function ExamCard({ exam }: OfExam) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{exam.course?.title}</span>
        <ExamResult exam={exam} />
      </div>
      <div className="row spread muted">
        <span>{exam.person?.displayName}</span>
        <TimeOf at={exam.beganAt} short />
      </div>
    </div>
  );
}
