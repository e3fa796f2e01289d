import { App } from 'antd';
import { use, useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PagesContext } from '../shell/page-entry.js';
import { ViewerContext } from '../shell/viewer.js';
import { useText } from '../text/language.js';

/** A change took the record out of the viewer's reach: says that it is done, and goes back to the list. */
export function useLeave(): () => void {
  const t = useText();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const viewer = use(ViewerContext);
  const pages = use(PagesContext);
  return useCallback(() => {
    const list = pages.find(({ path, permission }) => pathname.startsWith(path) && viewer?.can(permission));
    void message.success(t('form.outOfSight'));
    // After the form has closed itself, which changes the address too.
    setTimeout(() => void navigate(list?.path ?? '/'));
  }, [t, message, navigate, pathname, viewer, pages]);
}
