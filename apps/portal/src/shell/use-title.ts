import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { rememberRecord } from './search/recent-records.js';
import { useViewer } from './viewer.js';

/** The tab says what is open; nothing while it is not known yet. */
export function useTitle(title: string | undefined): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (title) document.title = `${title} · Aftercare`;
  }, [title, pathname]);
}

/** A record's page: its name in the tab, and among the records that a search without words shows. */
export function useRecordTitle(title: string | undefined): void {
  useTitle(title);
  const { personId } = useViewer();
  const { pathname } = useLocation();
  useEffect(() => {
    if (title) rememberRecord(personId, { path: pathname, title });
  }, [title, personId, pathname]);
}
