import { SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { useText } from '../text/language.js';
import { NextDue } from './next-due.js';
import { Bell } from './notices/bell.js';
import { OpenQuestions } from './open-questions.js';
import { useSignOut } from './sign-out.js';
import { useViewer } from './viewer.js';

interface Props {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

export function TopBar({ onSearch, onHelp }: Props) {
  const t = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <header className="top-bar">
      <button type="button" className="top-search" onClick={onSearch}>
        <SearchOutlined aria-hidden />
        <span>{t('shell.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="top-corner">
        {viewer.can('TICKET_READ') ? <NextDue /> : null}
        <OpenQuestions />
        <Bell />
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'account', label: t('shell.account'), onClick: () => void navigate('/account') },
              { key: 'keys', label: t('shell.keys'), extra: '?', onClick: onHelp },
              { type: 'divider' },
              { key: 'out', label: t('shell.signOut'), onClick: signOut },
            ],
          }}
        >
          <Button type="text" icon={<UserOutlined aria-hidden />} aria-label={t('shell.me')}>
            <span className="top-name">{viewer.name}</span>
          </Button>
        </Dropdown>
      </div>
    </header>
  );
}
