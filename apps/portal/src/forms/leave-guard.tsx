import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../text/language.js';
import { unsavedHere } from './unsaved.js';

/** Going to another page, or closing the tab, would lose what was typed or is under way: asked first. */
export function LeaveGuard() {
  const t = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && unsavedHere() !== undefined,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsavedHere()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  if (blocker.state !== 'blocked') return null;
  const atStake = unsavedHere();
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
            {t(atStake?.stay ?? 'form.stay')}
          </Button>
        </>
      }
      zIndex={1100}
    >
      {t(atStake?.hint ?? 'form.leaveHint')}
    </Modal>
  );
}
