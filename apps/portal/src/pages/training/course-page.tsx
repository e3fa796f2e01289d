import { useParams } from 'react-router';
import { CourseByIdDocument } from '../../generated/graphql.js';
import { FileList } from '../../files/file-list.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useKindChanges, useRecordChanges } from '../../graphql/use-record-changes.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { courseKindTexts, courseLevelTexts } from '../../text/codes/training-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { EnrolmentPanel } from './enrolment-panel.js';
import { MaterialList } from './material-list.js';
import '../../steps/steps.css';

const kinds = ['ENROLMENT'] as const;

/** What a course teaches, what to learn from, and where I stand in it. */
export function CoursePage() {
  const t = useText();
  const label = useLabel();
  const { id = '' } = useParams();
  const { personId } = useViewer();
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: CourseByIdDocument,
    variables: { id, me: personId },
  });
  const node = data?.node;
  const course = node?.__typename === 'Course' && node.id === id ? node : undefined;
  useRecordChanges('COURSE', id, refresh);
  // who was let in, and from where on the waiting list
  useKindChanges(kinds, refresh);
  useRecordTitle(course?.title);
  if (!course) {
    if (data && !node && !fetching) return <NoPage title="training.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row">
          <span className="muted">{course.code}</span>
          <span className="tag">{label(courseKindTexts, course.kind)}</span>
          <span className="tag">{label(courseLevelTexts, course.level)}</span>
          <span className="muted">{t('training.minutes', { count: course.durationMinutes })}</span>
        </div>
        <h1>{course.title}</h1>
      </header>
      <div className="record-main">
        <section className="panel stack">
          <h2>{t('training.goals')}</h2>
          <p className="prewrap">{course.goals}</p>
        </section>
        <MaterialList materials={course.materials} />
        <FileList recordId={course.id} files={course.attachments} />
      </div>
      <aside className="record-side">
        <EnrolmentPanel course={course} enrolment={data?.enrolments.edges[0]?.node} onChanged={refresh} />
      </aside>
    </div>
  );
}
