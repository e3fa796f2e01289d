import { Link, useParams } from 'react-router';
import { CourseToWriteDocument } from '../../generated/graphql.js';
import { RecordFiles } from '../../files/record-files.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useRecordChanges } from '../../graphql/use-record-changes.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { StepArea } from '../../steps/step-area.js';
import { courseActionTexts } from '../../text/codes/training-codes.js';
import { useText } from '../../text/language.js';
import { CourseStateTag } from './course-columns.js';
import { courseOffers, courseSteps } from './course-steps.js';
import { CourseText, PaperShown } from './course-text.js';
import { courseValues } from './course-values.js';
import '../../steps/steps.css';

/** A course as its authors see it: the newest text, the paper with its answers, and what can be done. */
export function CourseEditorPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { can } = useViewer();
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: CourseToWriteDocument,
    variables: { id },
    pause: !can('COURSE_WRITE'),
  });
  const node = data?.node;
  const course = node?.__typename === 'Course' && node.id === id ? node : undefined;
  useRecordChanges('COURSE', id, refresh);
  useRecordTitle(course?.title);
  if (!course) {
    if (!can('COURSE_WRITE') || (data && !node && !fetching))
      return <NoPage title="training.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  const written = { ...course, paper: data?.coursePaper ?? undefined };
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row">
          <span className="muted">{course.code}</span>
          <CourseStateTag state={course.state} />
          {course.edition > 0 ? (
            <>
              <span className="muted">{t('course.edition', { count: course.edition })}</span>
              <Link to={`/training/${encodeURIComponent(id)}`}>{t('course.asLearner')}</Link>
            </>
          ) : null}
        </div>
        <h1>{course.title}</h1>
      </header>
      <div className="record-main">
        {course.sentBackReason ? (
          <p className="form-note is-conflict">{t('course.sentBack', { reason: course.sentBackReason })}</p>
        ) : null}
        <CourseText course={course} />
        <RecordFiles
          kind="course"
          recordId={course.id}
          title={t('file.files')}
          files={course.attachments}
          mayAdd
          onChanged={refresh}
        />
        <PaperShown paper={written.paper} />
      </div>
      <aside className="record-side">
        <StepArea
          record={written}
          name={course.code}
          offers={courseOffers(course.state)}
          steps={courseSteps}
          words={courseActionTexts}
          values={courseValues}
          onChanged={refresh}
        />
      </aside>
    </div>
  );
}
