import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { Empty } from '../lists/states.js';
import { useText } from '../text/language.js';
import { tellServer } from './tell-server.js';

/** What a failed page shows; the reference stands beside the error in the gateway's log and in the browser's. */
export function PageError() {
  const t = useText();
  const error = useRouteError();
  const [reference] = useState(() => crypto.randomUUID().replaceAll('-', '').slice(0, 12));
  useEffect(() => {
    // After an update the old page asks for files that are gone; the new page knows the new names.
    if (isMissingChunk(error) && !sessionStorage.getItem('aftercare.reloaded')) {
      sessionStorage.setItem('aftercare.reloaded', reference);
      window.location.reload();
      return;
    }
    console.error(`page error ${reference}`, error);
    tellServer(reference, error);
  }, [error, reference]);
  return (
    <Empty
      title={t('shell.crash')}
      hint={t('shell.crashHint', { reference })}
      action={<Button onClick={() => window.location.reload()}>{t('shell.retry')}</Button>}
    />
  );
}

const isMissingChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
