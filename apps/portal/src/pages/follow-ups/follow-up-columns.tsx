import type { FollowUpRowFragment, FollowUpState } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import { followUpReasonTexts, followUpStateTexts } from '../../text/codes/customer-file-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useNow } from '../../time/now.js';
import { TimeOf, useDueText } from '../../time/time-of.js';
import '../../time/time.css';

interface Props {
  readonly task: FollowUpRowFragment;
}

const tones: Readonly<Record<FollowUpState, string>> = { OPEN: 'is-accent', DONE: 'is-good', GIVEN_UP: '' };

export function FollowUpStateTag({ state }: Pick<FollowUpRowFragment, 'state'>) {
  const label = useLabel();
  return <span className={`tag ${tones[state]}`}>{label(followUpStateTexts, state)}</span>;
}

/** By when somebody has to call; what is over says so. */
export function FollowUpDue({ task: { state, dueAt, doneAt } }: Props) {
  const t = useText();
  const now = useNow();
  const dueText = useDueText();
  if (state !== 'OPEN') return doneAt ? <TimeOf at={doneAt} short /> : null;
  const overdue = Date.parse(dueAt) < now;
  return (
    <span className={overdue ? 'time-left is-over' : ''}>
      {dueText(dueAt)} {overdue ? t('followUps.overdue') : ''}
    </span>
  );
}

const Reason = ({ task }: Props) => useLabel()(followUpReasonTexts, task.reason);

export const followUpColumns: readonly Column<FollowUpRowFragment>[] = [
  { title: 'followUps.due', width: 190, cell: (task) => <FollowUpDue task={task} /> },
  {
    title: 'tickets.customer',
    cell: ({ customer }) => <span title={customer?.name}>{customer?.name}</span>,
  },
  { title: 'followUps.contact', width: 110, cell: ({ contact }) => contact?.name },
  { title: 'followUps.reason', width: 120, cell: (task) => <Reason task={task} /> },
  { title: 'followUps.assignee', width: 110, cell: ({ assignee }) => assignee?.displayName },
  { title: 'followUps.attempts', width: 84, wideOnly: true, cell: ({ attempts }) => attempts.length || '' },
  { title: 'followUps.state', width: 96, cell: ({ state }) => <FollowUpStateTag state={state} /> },
];

export function FollowUpCard({ task }: Props) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <FollowUpStateTag state={task.state} />
        <FollowUpDue task={task} />
      </div>
      <div className="ticket-card-subject">{task.customer?.name}</div>
      <div className="row spread muted">
        <span>
          {task.contact?.name} · <Reason task={task} />
        </span>
        <span>{task.assignee?.displayName}</span>
      </div>
    </div>
  );
}
