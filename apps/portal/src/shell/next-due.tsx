import { ClockCircleOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { MyNextDueDocument, TicketListChangedDocument } from '../generated/graphql.js';
import { useChanges } from '../graphql/use-changes.js';
import { useLiveQuery } from '../graphql/use-live-query.js';
import { useText } from '../text/language.js';
import { TimeLeft } from '../time/time-left.js';
import { useViewer } from './viewer.js';

/** The next breach of mine, counting, always in the corner. */
export function NextDue() {
  const t = useText();
  const { personId } = useViewer();
  const [{ data }, refresh] = useLiveQuery({ query: MyNextDueDocument, variables: { me: personId } });
  const variables = useMemo(() => ({ filter: { assigneeIds: [personId] } }), [personId]);
  useChanges(TicketListChangedDocument, variables, refresh);
  const ticket = data?.tickets.edges[0]?.node;
  if (!ticket?.nextDue) return <span className="next-due muted">{data ? t('shell.noneDue') : ''}</span>;
  return (
    <Link
      className="next-due"
      to={`/tickets/${ticket.number}`}
      title={`${t('shell.nextDue')}: ${ticket.subject}`}
    >
      <ClockCircleOutlined aria-hidden />
      <span className="next-due-number">{ticket.number}</span>
      <TimeLeft clock={ticket.nextDue} />
    </Link>
  );
}
