import { App } from 'antd';
import { use } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { pages } from '../shell/pages.js';
import { ViewerContext } from '../shell/viewer.js';
import { useText } from '../text/language.js';
import { isOutOfSight, type Outcome } from './outcome.js';

/**
 * For every page that shows the record it changes: when the record left the caller's reach with the change, says
 * that it is done, goes back to the list, and answers true.
 */
export function useLeaveWhenOutOfSight(): (outcome: Outcome<unknown>) => boolean {
  const t = useText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const viewer = use(ViewerContext);
  return (outcome) => {
    if (!isOutOfSight(outcome)) return false;
    const list = pages.find(({ path, permission }) => pathname.startsWith(path) && viewer?.can(permission));
    void message.success(t('form.outOfSight'));
    // After the form has closed itself, which changes the address too.
    setTimeout(() => void navigate(list?.path ?? '/'));
    return true;
  };
}
