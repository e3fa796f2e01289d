import { SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../text/language.js';
import { NextDue } from './next-due.js';
import { Bell } from './notices/bell.js';
import { OpenQuestions } from './open-questions.js';
import { useSignOut } from './sign-out.js';
import { useViewer } from './viewer.js';

export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const t = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const [search, setSearch] = useState('');
  const go = () => {
    if (search.trim() === '') return;
    void navigate(`/tickets?${new URLSearchParams({ view: 'all', q: search.trim() })}`);
    setSearch('');
  };
  return (
    <header className="top-bar">
      {viewer.can('TICKET_READ') ? (
        <Input
          id="top-search"
          className="top-search"
          prefix={<SearchOutlined aria-hidden />}
          aria-label={t('shell.search')}
          placeholder={t('shell.search')}
          value={search}
          suffix={<kbd>/</kbd>}
          onChange={(event) => setSearch(event.target.value)}
          onPressEnter={go}
        />
      ) : (
        <span />
      )}
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
