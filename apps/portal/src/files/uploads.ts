import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type FileKind, sendFile } from './send-file.js';

export interface Upload {
  /** Also the key under which it is sent: again, after a lost connection, it is the same upload. */
  readonly key: string;
  readonly file: File;
  readonly state: 'sending' | 'done' | 'refused' | 'lost';
  /** 0 to 1. */
  readonly progress: number;
  /** Why it was refused, in the server's words. */
  readonly problem: string | undefined;
  /** Of the Attachment, once it is done. */
  readonly id: string | undefined;
}

const nothing: readonly Upload[] = [];
/** What was chosen, by place: it stays when the page is left and come back to, and when the connection is lost. */
const places = new Map<string, readonly Upload[]>();
const running = new Map<string, AbortController>();
const listeners = new Set<() => void>();

function put(place: string, uploads: readonly Upload[]): void {
  if (uploads.length === 0) places.delete(place);
  else places.set(place, uploads);
  for (const tell of listeners) tell();
}

const change = (place: string, key: string, how: Partial<Upload>) =>
  put(
    place,
    (places.get(place) ?? nothing).map((upload) => (upload.key === key ? { ...upload, ...how } : upload)),
  );

async function send(place: string, kind: FileKind, { key, file }: Upload): Promise<void> {
  const control = new AbortController();
  running.set(key, control);
  change(place, key, { state: 'sending', progress: 0, problem: undefined });
  const onProgress = (progress: number) => change(place, key, { progress });
  const sent = await sendFile({ kind, file, key, onProgress, signal: control.signal });
  running.delete(key);
  if (sent.kind === 'done') change(place, key, { state: 'done', progress: 1, id: sent.id });
  else change(place, key, { state: sent.kind, problem: sent.kind === 'refused' ? sent.message : undefined });
}

export interface Uploads {
  readonly all: readonly Upload[];
  /** Ids of what is on the server, to be attached. */
  readonly ids: readonly string[];
  /** Something is on its way, or waits for the network. */
  readonly pending: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  readonly drop: (upload: Upload) => void;
  /** They hang on their record now. */
  readonly clear: () => void;
  /** Those that are on the server belong to another place now. */
  readonly moveTo: (other: string) => void;
}

/** Files that are being added at one place of the portal, e.g. `note.<ticket>`. */
export function useUploads(place: string, kind: FileKind): Uploads {
  const all = useSyncExternalStore(subscribe, () => places.get(place) ?? nothing);
  const add = useCallback(
    (files: readonly File[]) => {
      const fresh = files.map((file): Upload => ({ ...begun, key: crypto.randomUUID(), file }));
      put(place, [...(places.get(place) ?? nothing), ...fresh]);
      for (const upload of fresh) void send(place, kind, upload);
    },
    [place, kind],
  );
  const retry = useCallback((upload: Upload) => void send(place, kind, upload), [place, kind]);
  const drop = useCallback(
    ({ key }: Upload) => {
      running.get(key)?.abort();
      put(
        place,
        (places.get(place) ?? nothing).filter((upload) => upload.key !== key),
      );
    },
    [place],
  );
  const clear = useCallback(() => put(place, nothing), [place]);
  const moveTo = useCallback(
    (other: string) => {
      const chosen = places.get(place) ?? nothing;
      const isThere = ({ state }: Upload) => state === 'done';
      put(other, [...(places.get(other) ?? nothing), ...chosen.filter(isThere)]);
      put(
        place,
        chosen.filter((upload) => !isThere(upload)),
      );
    },
    [place],
  );
  useEffect(() => {
    const again = () => all.filter(({ state }) => state === 'lost').forEach(retry);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [all, retry]);
  return useMemo(
    () => ({
      all,
      ids: all.flatMap(({ id }) => id ?? []),
      pending: all.some(({ state }) => state === 'sending' || state === 'lost'),
      add,
      retry,
      drop,
      clear,
      moveTo,
    }),
    [all, add, retry, drop, clear, moveTo],
  );
}

const begun = { state: 'sending', progress: 0, problem: undefined, id: undefined } as const;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
