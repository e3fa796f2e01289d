import { SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { LateMenu } from '../lists/late-menu.js';
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
        <Me onHelp={onHelp} />
      </div>
    </header>
  );
}

function Me({ onHelp }: Pick<Props, 'onHelp'>) {
  const t = useText();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { name } = useViewer();
  return (
    <LateMenu
      items={[
        { key: 'account', label: t('shell.account'), onClick: () => void navigate('/account') },
        { key: 'keys', label: t('shell.keys'), extra: '?', onClick: onHelp },
        { type: 'divider' },
        { key: 'out', label: t('shell.signOut'), onClick: signOut },
      ]}
    >
      <Button type="text" icon={<UserOutlined aria-hidden />} aria-label={`${name} · ${t('shell.me')}`}>
        <span className="top-name">{name}</span>
      </Button>
    </LateMenu>
  );
}
