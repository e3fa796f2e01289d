import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCodeOptions } from '../../forms/code-options.js';
import { textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { AllCoursesDocument, type AllCoursesQuery, CreateCourseDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressSearch } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useText } from '../../text/language.js';
import { WrittenCard, writtenColumns } from './course-columns.js';
import { courseFields, courseInput, newCourse } from './course-fields.js';

const kinds = ['COURSE'] as const;
const coursesOf = (data: AllCoursesQuery) => data.courses;
const addressOf = (id: string) => `/training/${encodeURIComponent(id)}/edit`;

/** Every course with the state of its newest text, for those who write them (TRN-01). */
export function CourseAuthoring() {
  const t = useText();
  const navigate = useNavigate();
  const { typed, type, search: words } = useAddressSearch();
  const [writing, setWriting] = useState(false);
  const search = words || null;
  const variables = useMemo(() => ({ filter: {}, search }), [search]);
  const list = useConnection(AllCoursesDocument, variables, coursesOf);
  useKindChanges(kinds, list.look);
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
        <ExportMenu list="courses" variables={variables} />
        <Button type="primary" onClick={() => setWriting(true)}>
          {t('course.new')}
        </Button>
      </div>
      <PlainList
        label={t('training.authoring')}
        list={list}
        columns={writtenColumns}
        card={(course) => <WrittenCard course={course} />}
        onOpen={({ id }) => void navigate(addressOf(id))}
        empty={<Empty title={t('training.none')} hint={t('course.noneHint')} />}
      />
      {writing ? (
        <NewCourse onMade={(id) => void navigate(addressOf(id))} onClose={() => setWriting(false)} />
      ) : null}
    </>
  );
}

interface Props {
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

function NewCourse({ onMade, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const { submit } = useSubmission(CreateCourseDocument);
  const send = async (values: Values) => {
    const outcome = await submit({ ...courseInput(values), code: textOf(values, 'code').trim() });
    if (outcome.kind === 'done') onMade(outcome.value.course.id);
    return outcome;
  };
  return (
    <SideForm
      title={t('course.new')}
      action={t('course.begin')}
      fields={[
        {
          name: 'code',
          label: 'training.code',
          kind: 'text',
          required: true,
          maxLength: 60,
          hint: t('course.codeHint'),
        },
        ...courseFields({ t, options }),
      ]}
      initial={newCourse}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
