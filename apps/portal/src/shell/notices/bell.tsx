import { BellOutlined } from '@ant-design/icons';
import { App, Badge, Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { NotificationAddedDocument, UnreadNoticesDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useText } from '../../text/language.js';
import { addressOf } from './record-address.js';

const NoticeDrawer = lazy(async () => ({ default: (await import('./notice-drawer.js')).NoticeDrawer }));

/** Counts what is unread; what is urgent also comes up by itself. */
export function Bell() {
  const t = useText();
  const navigate = useNavigate();
  const { notification } = App.useApp();
  const [open, setOpen] = useState(false);
  const [{ data }, refresh] = useLiveQuery({ query: UnreadNoticesDocument });
  // Read a moment ago, and not counted by the server yet.
  const [justRead, setJustRead] = useState(0);
  useEffect(() => setJustRead(0), [data]);
  useChanges(NotificationAddedDocument, {}, ({ notificationAdded: notice }) => {
    refresh();
    if (!notice.urgent) return;
    const address = addressOf(notice.record);
    notification.warning({
      title: notice.title,
      description: notice.body,
      duration: 12,
      onClick: () => address && void navigate(address),
    });
  });
  const count = Math.max(0, (data?.notices.totalCount ?? 0) - justRead);
  return (
    <>
      <Badge count={count} size="small" offset={[-4, 4]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={t('notices.unread', { count })}
          onClick={() => setOpen(true)}
        />
      </Badge>
      {open ? (
        <Suspense>
          <NoticeDrawer
            unread={count}
            onReading={setJustRead}
            onRead={refresh}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
