/** A message on its way: shown at once, replaced by what the server made of it. */
export interface Sending {
  readonly mode: 'REPLY' | 'NOTE';
  readonly body: string;
}
