import { SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../text/language.js';
import { NextDue } from './next-due.js';
import { Bell } from './notices/bell.js';
import { OpenQuestions } from './open-questions.js';
import { useViewer } from './viewer.js';

const UserMenu = lazy(async () => ({ default: (await import('./user-menu.js')).UserMenu }));

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
  const { name } = useViewer();
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      type="text"
      icon={<UserOutlined aria-hidden />}
      aria-label={`${name} · ${t('shell.me')}`}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <span className="top-name">{name}</span>
    </Button>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <UserMenu onHelp={onHelp}>{button}</UserMenu>
    </Suspense>
  ) : (
    button
  );
}
