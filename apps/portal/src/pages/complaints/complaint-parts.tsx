import type { ComplaintRowFragment, ComplaintStatus } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import { complaintClassTexts, complaintStatusTexts } from '../../text/codes/complaint-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { ComplaintTimeLeft, runningClock } from '../complaint/complaint-clocks.js';

interface Props {
  readonly complaint: ComplaintRowFragment;
}

/** Only what waits for us, or was taken to headquarters, has a tone. */
const tones: Readonly<Partial<Record<ComplaintStatus, string>>> = {
  RECEIVED: 'is-accent',
  ESCALATED: 'is-bad',
  RESULT_RETURNED: 'is-warn',
  ARCHIVED: 'is-good',
};

export function ComplaintStatusTag({ status }: { readonly status: ComplaintStatus }) {
  const label = useLabel();
  return <span className={`tag ${tones[status] ?? ''}`}>{label(complaintStatusTexts, status)}</span>;
}

function Complainant({ complaint }: Props) {
  const t = useText();
  const label = useLabel();
  const { customerName, customerLevel, complainantName } = complaint;
  const name = customerName ?? complainantName ?? t('complaint.unknownCustomer');
  return (
    <span title={name}>
      {name}
      {customerLevel && customerLevel !== 'REGULAR' ? (
        <span className="tag is-accent customer-level">{label(customerLevelTexts, customerLevel)}</span>
      ) : null}
    </span>
  );
}

const Class = ({ complaint }: Props) => useLabel()(complaintClassTexts, complaint.class);

function Due({ complaint }: Props) {
  const clock = runningClock(complaint.clocks);
  return clock ? <ComplaintTimeLeft clock={clock} /> : null;
}

export const complaintColumns: readonly Column<ComplaintRowFragment>[] = [
  { title: 'tickets.number', width: 92, cell: ({ number }) => number },
  { title: 'ticket.customer', width: 210, cell: (complaint) => <Complainant complaint={complaint} /> },
  { title: 'complaint.class', width: 110, cell: (complaint) => <Class complaint={complaint} /> },
  {
    title: 'complaint.description',
    cell: ({ description }) => <span title={description}>{description}</span>,
  },
  { title: 'tickets.status', width: 120, cell: ({ status }) => <ComplaintStatusTag status={status} /> },
  {
    title: 'complaint.responsibleUnit',
    width: 130,
    wideOnly: true,
    cell: ({ responsibleUnit }) => responsibleUnit?.name,
  },
  { title: 'complaint.due', width: 96, cell: (complaint) => <Due complaint={complaint} /> },
  {
    title: 'complaint.received',
    width: 112,
    wideOnly: true,
    cell: ({ receivedAt }) => <TimeOf at={receivedAt} short />,
  },
];

export function ComplaintCard({ complaint }: Props) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="row">
          <span className="muted">{complaint.number}</span>
          <ComplaintStatusTag status={complaint.status} />
        </span>
        <Due complaint={complaint} />
      </div>
      <div className="ticket-card-subject">
        <Complainant complaint={complaint} />
      </div>
      <div className="row spread muted">
        <Class complaint={complaint} />
        <TimeOf at={complaint.receivedAt} short />
      </div>
    </div>
  );
}
