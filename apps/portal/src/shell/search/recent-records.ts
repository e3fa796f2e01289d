export interface RecentRecord {
  readonly path: string;
  /** As in the tab: number and subject, or a name. */
  readonly title: string;
}

const PREFIX = 'aftercare.recent.';
const KEPT = 8;

/** What this person opened last at this desk, newest first. */
export function recentRecords(personId: string): readonly RecentRecord[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + personId) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecord) : [];
  } catch {
    return []; // somebody else's text: as good as none
  }
}

export function rememberRecord(personId: string, record: RecentRecord): void {
  const others = recentRecords(personId).filter(({ path }) => path !== record.path);
  localStorage.setItem(PREFIX + personId, JSON.stringify([record, ...others].slice(0, KEPT)));
}

/** On signing out: the next person at this desk sees nothing of them. */
export function forgetRecentRecords(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

const isRecord = (value: unknown): value is RecentRecord =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  value.path.startsWith('/') &&
  'title' in value &&
  typeof value.title === 'string';
