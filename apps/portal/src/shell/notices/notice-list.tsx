import { Button } from 'antd';
import { Link } from 'react-router';
import {
  MarkNoticesReadDocument,
  NoticesDocument,
  NotificationAddedDocument,
  type NoticesQuery,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { TimeOf } from '../../time/time-of.js';
import { addressOf } from './record-address.js';

interface Props {
  readonly unread: number;
  /** So many are marked as read, and the server has not answered yet. */
  readonly onReading: (count: number) => void;
  readonly onRead: () => void;
  /** A notice was followed to its record. */
  readonly onGone: () => void;
}

type Notice = NoticesQuery['notices']['edges'][number]['node'];

const noticesOf = (data: NoticesQuery) => data.notices;
const everything = {};

export function NoticeList({ unread, onReading, onRead, onGone }: Props) {
  const t = useText();
  const list = useConnection(NoticesDocument, everything, noticesOf);
  const { submit, pending } = useSubmission(MarkNoticesReadDocument);
  const tell = useFailureMessage();
  useChanges(NotificationAddedDocument, {}, list.look);
  const markRead = (ids?: string[]) => {
    const readAt = new Date(serverNow()).toISOString();
    const isMeant = ({ id, readAt: before }: Notice) => !before && (!ids || ids.includes(id));
    list.change((before) => ({
      ...before,
      rows: before.rows.map((notice) => (isMeant(notice) ? { ...notice, readAt } : notice)),
    }));
    onReading(ids?.length ?? unread);
    void submit(ids ? { ids } : {}).then((outcome) => {
      // What was refused is unread again.
      tell(outcome);
      list.refresh();
      onRead();
    });
  };
  const follow = (notice: Notice) => {
    if (!notice.readAt) markRead([notice.id]);
    onGone();
  };
  if (list.rows.length === 0) {
    if (list.status === 'failed') return <Failed onRetry={list.refresh} problem={list.problem} />;
    return list.status === 'ready' ? <Empty title={t('notices.empty')} /> : <Skeleton lines={4} />;
  }
  return (
    <>
      {unread > 0 ? (
        <div className="notice-tools">
          <Button size="small" loading={pending} onClick={() => markRead()}>
            {t('notices.readAll')}
          </Button>
        </div>
      ) : null}
      <ul className="notices">
        {list.rows.map((notice) => {
          const address = addressOf(notice.record);
          const lines = (
            <>
              <div className="notice-title">
                {notice.urgent ? <span className="tag is-bad">{t('notices.urgent')}</span> : null}{' '}
                {notice.title}
              </div>
              {notice.body ? <div className="muted prewrap">{notice.body}</div> : null}
              <div className="muted">
                <TimeOf at={notice.at} short />
              </div>
            </>
          );
          return (
            <li key={notice.id} className={notice.readAt ? '' : 'is-unread'}>
              {address ? (
                <Link to={address} onClick={() => follow(notice)}>
                  {lines}
                </Link>
              ) : (
                lines
              )}
            </li>
          );
        })}
      </ul>
      {list.hasMore ? (
        <div className="notice-tools">
          <Button onClick={list.loadMore} loading={list.status === 'loading-more'}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
