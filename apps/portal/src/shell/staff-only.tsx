import { Button } from 'antd';
import { Empty } from '../lists/states.js';
import { useText } from '../text/language.js';
import { useSignOut } from './sign-out.js';

/** A customer's person has signed in here; their own pages come by mail link. */
export function StaffOnly() {
  const t = useText();
  const signOut = useSignOut();
  return (
    <Empty
      title={t('shell.staffOnly')}
      hint={t('shell.staffOnlyHint')}
      action={<Button onClick={signOut}>{t('shell.signOut')}</Button>}
    />
  );
}
