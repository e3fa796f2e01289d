import { Button } from 'antd';
import { useMemo, useState } from 'react';
import {
  ApproveEnrolmentDocument,
  type EnrolmentRequestsQuery,
  EnrolmentRequestsDocument,
  type EnrolmentRowFragment,
  type EnrolmentState,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { type Column, PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { enrolmentStateTexts } from '../../text/codes/training-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { EnrolmentDecision } from './enrolment-decision.js';
import { learnerOf } from './learner.js';

const kinds = ['ENROLMENT'] as const;
const undecided: EnrolmentState[] = ['ASKED', 'WAITING'];
const enrolmentsOf = (data: EnrolmentRequestsQuery) => data.enrolments;

/** Who asks for a place, and who waits for one, for those who manage training (TRN-03). */
export function EnrolmentRequests() {
  const t = useText();
  const [opened, setOpened] = useState<EnrolmentRowFragment>();
  const variables = useMemo(() => ({ filter: { states: undecided } }), []);
  const list = useConnection(EnrolmentRequestsDocument, variables, enrolmentsOf);
  useKindChanges(kinds, list.look);
  const columns = useMemo(() => columnsWith(list.refresh), [list.refresh]);
  return (
    <>
      <PlainList
        label={t('training.requests')}
        list={list}
        columns={columns}
        card={(enrolment) => <RequestCard enrolment={enrolment} />}
        onOpen={setOpened}
        empty={<Empty title={t('training.noRequests')} hint={t('training.noRequestsHint')} />}
      />
      {opened ? (
        <EnrolmentDecision
          key={opened.id}
          enrolment={opened}
          onDone={list.refresh}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </>
  );
}

interface Row {
  readonly enrolment: EnrolmentRowFragment;
}

const companyOf = ({ unit, customer }: EnrolmentRowFragment) => customer?.name ?? unit?.name;

function State({ enrolment: { state, waitingPlace } }: Row) {
  const t = useText();
  const label = useLabel();
  return (
    <span className={`tag ${state === 'ASKED' ? 'is-accent' : ''}`}>
      {waitingPlace ? t('training.waitingPlace', { place: waitingPlace }) : label(enrolmentStateTexts, state)}
    </span>
  );
}

/** Most are simply approved: that is one press. Who waits moves up by itself. */
function Approve({ enrolment, onChanged }: Row & { readonly onChanged: () => void }) {
  const t = useText();
  const tell = useFailureMessage();
  const { submit, pending } = useSubmission(ApproveEnrolmentDocument);
  if (enrolment.state !== 'ASKED') return null;
  const approve = async () => {
    tell(await submit({ id: enrolment.id, expectedVersion: enrolment.version }));
    onChanged();
  };
  return (
    <Button
      size="small"
      loading={pending}
      onClick={(event) => {
        event.stopPropagation(); // the row itself opens the decision
        void approve();
      }}
    >
      {t('training.approve')}
    </Button>
  );
}

const columnsWith = (onChanged: () => void): readonly Column<EnrolmentRowFragment>[] => [
  { title: 'training.person', width: 120, cell: learnerOf },
  { title: 'training.company', width: 220, cell: companyOf },
  { title: 'training.course', cell: ({ course }) => course?.title },
  { title: 'training.askedAt', width: 150, cell: ({ askedAt }) => <TimeOf at={askedAt} /> },
  { title: 'tickets.status', width: 120, cell: (enrolment) => <State enrolment={enrolment} /> },
  {
    title: 'training.decision',
    width: 90,
    cell: (enrolment) => <Approve enrolment={enrolment} onChanged={onChanged} />,
  },
];

function RequestCard({ enrolment }: Row) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{learnerOf(enrolment)}</span>
        <State enrolment={enrolment} />
      </div>
      <div>{enrolment.course?.title}</div>
      <div className="row spread muted">
        <span>{companyOf(enrolment)}</span>
        <TimeOf at={enrolment.askedAt} short />
      </div>
    </div>
  );
}
