import { Drawer } from 'antd';
import { useText } from '../../text/language.js';
import { useNarrow } from '../use-narrow.js';
import { useReturnFocus } from '../use-return-focus.js';
import { NoticeList } from './notice-list.js';

interface Props {
  readonly unread: number;
  readonly onReading: (count: number) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

export function NoticeDrawer({ unread, onReading, onRead, onClose }: Props) {
  const t = useText();
  useReturnFocus();
  return (
    <Drawer
      open
      title={t('notices.title')}
      size={useNarrow() ? '100%' : 400}
      onClose={onClose}
      styles={{ body: { padding: 0 } }}
    >
      <NoticeList unread={unread} onReading={onReading} onRead={onRead} onGone={onClose} />
    </Drawer>
  );
}
