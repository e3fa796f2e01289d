import { connection } from '../graphql/connection-state.js';
import { rememberedLocale } from '../text/locale-choice.js';

/** Kinds of records that files hang on, as the gateway's address names them. */
export type FileKind = 'ticket' | 'article' | 'workOrder' | 'complaint' | 'course';

export type Sent =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string | undefined }
  /** No answer: the same again under the same key has one effect. */
  | { readonly kind: 'lost' };

export interface Sending {
  readonly kind: FileKind;
  readonly file: File;
  readonly key: string;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Sends the bytes of one file. An XMLHttpRequest, since fetch tells no progress of what is sent. */
export function sendFile({ kind, file, key, onProgress, signal }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/${kind}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.replaceAll(/\p{Cs}/gu, '')));
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('accept-language', rememberedLocale());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => {
      connection.lost();
      resolve({ kind: 'lost' });
    };
    request.onabort = () => resolve({ kind: 'lost' });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** What the gateway answers; something before it may answer anything else. */
interface Answer {
  readonly id?: unknown;
  readonly errors?: readonly { readonly message?: unknown }[];
}

function answerOf({ status, response }: XMLHttpRequest): Sent {
  const answer = (response ?? {}) as Answer; // parsed by the browser; each field is looked at
  if (status === 201 && typeof answer.id === 'string') return { kind: 'done', id: answer.id };
  if (status >= 502 || status === 0) return { kind: 'lost' };
  const message = answer.errors?.[0]?.message;
  return { kind: 'refused', message: typeof message === 'string' ? message : undefined };
}
