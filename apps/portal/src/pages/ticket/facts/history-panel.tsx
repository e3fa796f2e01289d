import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { TicketHistoryDocument, type TicketHistoryQuery } from '../../../generated/graphql.js';
import { Empty, Failed, Skeleton } from '../../../lists/states.js';
import { useConnection } from '../../../lists/use-connection.js';
import { useCodeText } from '../../../text/code-text.js';
import { useLabel, useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { changeWords } from './change-words.js';

interface Props {
  readonly ticketId: string;
  readonly version: number;
}

/** Who did what, newest first (COM-08); read only when it is opened. */
export function HistoryPanel({ ticketId, version }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <section className="panel" aria-label={t('ticket.history')}>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <h2>
          {open ? '▾' : '▸'} {t('ticket.history')}
        </h2>
      </button>
      {open ? <History ticketId={ticketId} version={version} /> : null}
    </section>
  );
}

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const historyOf = (data: TicketHistoryQuery) =>
  data.node?.__typename === 'Ticket' ? data.node.history : none;

function History({ ticketId, version }: Props) {
  const t = useText();
  const label = useLabel();
  const codeText = useCodeText();
  const variables = useMemo(() => ({ id: ticketId }), [ticketId]);
  const list = useConnection(TicketHistoryDocument, variables, historyOf);
  const { refresh } = list;
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current !== version) refresh();
    shown.current = version;
  }, [version, refresh]);
  if (list.rows.length === 0) {
    if (list.status === 'failed') return <Failed onRetry={refresh} />;
    return list.status === 'ready' ? <Empty title={t('ticket.noHistory')} /> : <Skeleton lines={3} />;
  }
  return (
    <ol className="history">
      {list.rows.map(({ id, at, action, actor, changes }) => (
        <li key={id}>
          <div className="row spread">
            <span>{codeText(action)}</span>
            <span className="muted">
              {actor.name} · <TimeOf at={at} short />
            </span>
          </div>
          {changes.map((change) => (
            <div key={change.field} className="muted prewrap">
              {changeWords(change, t, label)}
            </div>
          ))}
        </li>
      ))}
      {list.hasMore ? <Button onClick={list.loadMore}>{t('list.more')}</Button> : null}
    </ol>
  );
}
