import { useEffect, useState } from 'react';
import { useConnectionState } from '../graphql/connection-state.js';
import { useText } from '../text/language.js';

/** Under the top bar for as long as nobody answers. */
export function OfflineBanner() {
  const t = useText();
  const { reachable } = useConnectionState();
  const offline = useBrowserOffline();
  if (reachable && !offline) return null;
  return (
    <div className="offline-banner" role="alert">
      {t('shell.offline')}
    </div>
  );
}

function useBrowserOffline(): boolean {
  const [offline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return offline;
}
