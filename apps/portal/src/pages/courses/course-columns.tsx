import type { CourseBriefFragment, CourseState } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import { courseStateTexts } from '../../text/codes/training-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

const tones: Readonly<Record<CourseState, string>> = {
  DRAFT: '',
  IN_REVIEW: 'is-accent',
  PUBLISHED: 'is-good',
  RETIRED: 'muted',
};

export function CourseStateTag({ state }: { readonly state: CourseState }) {
  const label = useLabel();
  return <span className={`tag ${tones[state]}`}>{label(courseStateTexts, state)}</span>;
}

const Edition = ({ course }: { readonly course: CourseBriefFragment }) => {
  const t = useText();
  return course.edition > 0 ? t('course.edition', { count: course.edition }) : null;
};

export const writtenColumns: readonly Column<CourseBriefFragment>[] = [
  { title: 'training.code', width: 170, cell: ({ code }) => code },
  { title: 'training.course', cell: ({ title }) => <span title={title}>{title}</span> },
  { title: 'tickets.status', width: 110, cell: ({ state }) => <CourseStateTag state={state} /> },
  { title: 'course.editions', width: 100, cell: (course) => <Edition course={course} /> },
  { title: 'library.updated', width: 150, cell: ({ updatedAt }) => <TimeOf at={updatedAt} /> },
];

export function WrittenCard({ course }: { readonly course: CourseBriefFragment }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{course.title}</span>
        <CourseStateTag state={course.state} />
      </div>
      <div className="row spread muted">
        <span>{course.code}</span>
        <TimeOf at={course.updatedAt} short />
      </div>
    </div>
  );
}
