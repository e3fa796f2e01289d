import { mailFrame } from '@aftercare/messages/notices';
import { fill } from '@aftercare/messages/text';
import { noticeWords, oneLine, type Reader } from './notice-words.js';
import type { Mail } from './mail-ports.js';
import type { Delivery } from './ports.js';
import type { NoticeParams } from './notice-rule.js';

interface MailParts {
  readonly delivery: Delivery;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly params: NoticeParams;
  readonly url: string | null;
  readonly reader: Reader;
}

/** COM-07: the mail as plain text, and the same as simple HTML in which everything that came in is escaped. */
export function mailOf({ delivery, to, params, url, reader }: MailParts): Mail {
  const words = noticeWords(delivery.code, params, reader);
  const name = oneLine(to.name ?? '');
  const greeting = name
    ? fill(mailFrame.greeting, { name }, reader.locale)
    : fill(mailFrame.greetingUnknown, {}, reader.locale);
  const footer = fill(mailFrame.footer, {}, reader.locale);
  const link = url === null ? null : { url, label: words.button ?? url };
  const paragraphs = [greeting, ...words.paragraphs];
  return {
    id: delivery.id,
    to: { name, address: to.address },
    subject: words.title,
    text: [...paragraphs, ...(link ? [`${link.label}\n${link.url}`] : []), `-- \n${footer}`].join('\n\n'),
    html: [
      `<!doctype html><html lang="${reader.locale}"><body>`,
      ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
      ...(link ? [`<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>`] : []),
      `<p><small>${escaped(footer)}</small></p></body></html>`,
    ].join('\n'),
    thread: `${delivery.subject.recordKind}-${delivery.subject.recordId}`,
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '').replaceAll(/\r\n|\r|\n/g, '<br>');
}
