import { Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../text/language.js';
import { useSignOut } from './sign-out.js';

interface Props {
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

/** Comes when it is asked for the first time, and is open then. */
export function UserMenu({ onHelp, children }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const [open, setOpen] = useState(true);
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
      menu={{
        items: [
          { key: 'account', label: t('shell.account'), onClick: () => void navigate('/account') },
          { key: 'keys', label: t('shell.keys'), extra: '?', onClick: onHelp },
          { type: 'divider' },
          { key: 'out', label: t('shell.signOut'), onClick: signOut },
        ],
      }}
    >
      {children}
    </Dropdown>
  );
}
