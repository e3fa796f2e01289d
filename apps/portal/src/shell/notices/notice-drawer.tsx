import { Drawer } from 'antd';
import { useText } from '../../text/language.js';
import { useNarrow } from '../use-narrow.js';
import { NoticeList } from './notice-list.js';

interface Props {
  readonly unread: number;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

export function NoticeDrawer({ unread, onRead, onClose }: Props) {
  const t = useText();
  return (
    <Drawer
      open
      title={t('notices.title')}
      size={useNarrow() ? '100%' : 400}
      onClose={onClose}
      styles={{ body: { padding: 0 } }}
    >
      <NoticeList unread={unread} onRead={onRead} onGone={onClose} />
    </Drawer>
  );
}
