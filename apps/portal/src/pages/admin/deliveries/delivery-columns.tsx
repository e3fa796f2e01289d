import type { DeliveryRowFragment, DeliveryState } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import {
  deliveryChannelTexts,
  deliveryStateTexts,
  skipReasonTexts,
} from '../../../text/codes/notification-codes.js';
import { useCodeText } from '../../../text/code-text.js';
import { useLabel } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';

interface Row {
  readonly delivery: DeliveryRowFragment;
}

const tones: Readonly<Record<DeliveryState, string>> = {
  WAITING: 'is-accent',
  SENT: 'is-good',
  RETRYING: 'is-warn',
  DEAD: 'is-bad',
  SKIPPED: '',
};

export function DeliveryStateTag({ delivery: { state } }: Row) {
  const label = useLabel();
  return <span className={`tag ${tones[state]}`}>{label(deliveryStateTexts, state)}</span>;
}

const Channel = ({ delivery }: Row) => useLabel()(deliveryChannelTexts, delivery.channel);

export const receiverOf = ({ person, contact, address }: DeliveryRowFragment): string =>
  [person?.displayName ?? contact?.name, address].filter(Boolean).join(' · ');

/** Why it did not go out, as far as it is known. */
export function DeliveryProblem({ delivery: { skipReason, tries } }: Row) {
  const label = useLabel();
  const codeText = useCodeText();
  if (skipReason) return label(skipReasonTexts, skipReason);
  const last = tries.at(-1);
  return last && !last.ok && last.errorCode ? codeText(last.errorCode) : null;
}

export const deliveryColumns: readonly Column<DeliveryRowFragment>[] = [
  { title: 'delivery.at', width: 150, cell: ({ createdAt }) => <TimeOf at={createdAt} /> },
  { title: 'delivery.message', cell: ({ code, name }) => <span title={code}>{name}</span> },
  { title: 'delivery.channel', width: 90, cell: (delivery) => <Channel delivery={delivery} /> },
  {
    title: 'delivery.receiver',
    width: 220,
    cell: (delivery) => <span title={receiverOf(delivery)}>{receiverOf(delivery)}</span>,
  },
  { title: 'delivery.state', width: 90, cell: (delivery) => <DeliveryStateTag delivery={delivery} /> },
  {
    title: 'delivery.problem',
    width: 200,
    wideOnly: true,
    cell: (delivery) => <DeliveryProblem delivery={delivery} />,
  },
];

export function DeliveryCard({ delivery }: Row) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{delivery.name}</span>
        <DeliveryStateTag delivery={delivery} />
      </div>
      <div className="row spread muted">
        <span>{receiverOf(delivery)}</span>
        <TimeOf at={delivery.createdAt} short />
      </div>
    </div>
  );
}
