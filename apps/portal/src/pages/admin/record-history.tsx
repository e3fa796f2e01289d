import { Button } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { RecordHistoryDocument, type RecordHistoryQuery } from '../../generated/graphql.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useViewer } from '../../shell/viewer.js';
import { useCodeText } from '../../text/code-text.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { ChangeLines } from './change-lines.js';

interface Props {
  readonly id: string;
  readonly version: number;
}

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const recordHistoryOf = ({ node }: RecordHistoryQuery) => (node && 'history' in node ? node.history : none);

/** Who did what to this record, newest first (COM-08); only for those who may read histories. */
export function RecordHistory(props: Props) {
  const t = useText();
  if (!useViewer().can('AUDIT_READ')) return null;
  return (
    <section className="panel stack" aria-label={t('ticket.history')}>
      <h2>{t('ticket.history')}</h2>
      <HistoryLines {...props} />
    </section>
  );
}

export function HistoryLines({ id, version }: Props) {
  const t = useText();
  const codeText = useCodeText();
  const variables = useMemo(() => ({ id }), [id]);
  const list = useConnection(RecordHistoryDocument, variables, recordHistoryOf);
  const { refresh } = list;
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current !== version) refresh();
    shown.current = version;
  }, [version, refresh]);
  if (list.rows.length === 0) {
    if (list.status === 'failed') return <Failed onRetry={refresh} problem={list.problem} />;
    return list.status === 'ready' ? <Empty title={t('ticket.noHistory')} /> : <Skeleton lines={3} />;
  }
  return (
    <>
      <ol className="admin-history">
        {list.rows.map(({ id: line, at, action, actor, changes }) => (
          <li key={line}>
            <div className="row spread">
              <span>{codeText(action)}</span>
              <span className="muted">
                {actor.name} · <TimeOf at={at} short />
              </span>
            </div>
            <ChangeLines changes={changes} />
          </li>
        ))}
      </ol>
      {list.hasMore ? <Button onClick={list.loadMore}>{t('list.more')}</Button> : null}
    </>
  );
}
