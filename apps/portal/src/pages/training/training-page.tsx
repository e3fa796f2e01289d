import { Input } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  CoursesDocument,
  type CoursesQuery,
  ExamsDocument,
  type ExamsQuery,
  MyEnrolmentsDocument,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty, Skeleton } from '../../lists/states.js';
import { useAddressSearch } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { CourseCard, courseColumns, ExamCard, examColumns } from './training-columns.js';
import '../tickets/tickets.css';

/** What only a few need comes when it is asked for. */
const EnrolmentRequests = lazy(async () => ({
  default: (await import('./enrolment-requests.js')).EnrolmentRequests,
}));
const CourseAuthoring = lazy(async () => ({
  default: (await import('../courses/course-authoring.js')).CourseAuthoring,
}));

const courseKinds = ['COURSE', 'ENROLMENT'] as const;
const examKinds = ['EXAM'] as const;
const coursesOf = (data: CoursesQuery) => data.courses;
const examsOf = (data: ExamsQuery) => data.exams;
/** Each with who may do it; without a permission it is everybody's. */
const views = [
  { name: 'courses' },
  { name: 'results' },
  { name: 'requests', permission: 'TRAINING_MANAGE' },
  { name: 'authoring', permission: 'COURSE_WRITE' },
] as const;

/** What can be learnt, and how exams went (TRN-03, TRN-05). */
export function TrainingPage() {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const { can } = useViewer();
  const offered = views.filter((view) => !('permission' in view) || can(view.permission));
  const view = offered.find(({ name }) => name === address.get('view'))?.name ?? 'courses';
  return (
    <>
      <div className="page-head">
        <h1>{t('training.title')}</h1>
      </div>
      <div className="ticket-views" role="tablist" aria-label={t('training.title')}>
        {offered.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === view}
            onClick={() => setAddress(name === 'courses' ? {} : { view: name })}
          >
            {t(`training.${name}`)}
          </button>
        ))}
      </div>
      {view === 'courses' ? <Courses /> : null}
      {view === 'results' ? <Results /> : null}
      <Suspense fallback={<Skeleton />}>
        {view === 'requests' ? <EnrolmentRequests /> : null}
        {view === 'authoring' ? <CourseAuthoring /> : null}
      </Suspense>
    </>
  );
}

function Courses() {
  const t = useText();
  const navigate = useNavigate();
  const { personId } = useViewer();
  const { typed, type, search: words } = useAddressSearch();
  const search = words || null;
  const variables = useMemo(() => ({ filter: { open: true }, search }), [search]);
  const list = useConnection(CoursesDocument, variables, coursesOf);
  const [{ data }, enrolmentsAgain] = useLiveQuery({
    query: MyEnrolmentsDocument,
    variables: { me: personId },
  });
  useKindChanges(courseKinds, () => {
    list.look();
    enrolmentsAgain();
  });
  const columns = useMemo(() => {
    // Newest first: of several enrolments in one course, the last one counts.
    const mine = new Map(
      (data?.enrolments.edges ?? []).toReversed().map(({ node }) => [node.course?.id, node]),
    );
    return courseColumns((course) => mine.get(course.id));
  }, [data]);
  return (
    <>
      <div className="filter-bar ticket-filters">
        <Input.Search
          className="filter-search"
          aria-label={t('training.search')}
          placeholder={t('training.search')}
          allowClear
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <PlainList
        label={t('training.courses')}
        list={list}
        columns={columns}
        card={(course) => <CourseCard course={course} />}
        onOpen={({ id }) => void navigate(`/training/${encodeURIComponent(id)}`)}
        empty={<Empty title={t('training.none')} hint={t('training.noneHint')} />}
      />
    </>
  );
}

function Results() {
  const t = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ filter: {} }), []);
  const list = useConnection(ExamsDocument, variables, examsOf);
  useKindChanges(examKinds, list.look);
  return (
    <PlainList
      label={t('training.results')}
      list={list}
      columns={examColumns}
      card={(exam) => <ExamCard exam={exam} />}
      onOpen={({ id }) => void navigate(`/exams/${encodeURIComponent(id)}`)}
      empty={<Empty title={t('training.noResults')} />}
    />
  );
}
