import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../text/language.js';
import { hasUnsaved } from './unsaved.js';

/** Going to another page, or closing the tab, would lose what was typed in an open form: asked first. */
export function LeaveGuard() {
  const t = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasUnsaved(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal
      open
      title={t('form.leaveTitle')}
      // The cross and Esc keep what was typed; only the button gives it up.
      onCancel={() => blocker.reset()}
      footer={
        <>
          <Button onClick={() => blocker.proceed()}>{t('form.leave')}</Button>
          <Button type="primary" onClick={() => blocker.reset()}>
            {t('form.stay')}
          </Button>
        </>
      }
      zIndex={1100}
    >
      {t('form.leaveHint')}
    </Modal>
  );
}
