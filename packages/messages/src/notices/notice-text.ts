import type { Text } from '../text.js';

/**
 * The words of one kind of notice. In-app: title and paragraphs. Mail: title as the subject, greeting, paragraphs, the
 * link under `button`. A paragraph with a parameter that is not known is left out.
 */
export interface NoticeText {
  /** What people see where they choose what they want to be told. */
  readonly name: Text;
  readonly title: Text;
  readonly body: readonly Text[];
  /** What the link is called; needed where the notice has one. */
  readonly button?: Text;
}
