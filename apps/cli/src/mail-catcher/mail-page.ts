import type { CaughtMail, Mailbox } from './mailbox.js';

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** `/` lists, `/<id>` shows one, `/mails.json` answers programs; `?to=` narrows to an address. */
export function mailPage(mailbox: Mailbox, url: URL): Page {
  const mails = mailbox.list(url.searchParams.get('to') ?? undefined);
  if (url.pathname === '/mails.json')
    return { status: 200, type: 'application/json', body: JSON.stringify(mails) };
  if (url.pathname === '/') return html(200, 'Mails 邮件', list(mails));
  const mail = mailbox.find(Number(url.pathname.slice(1)));
  return mail
    ? html(200, mail.subject, whole(mail))
    : html(404, 'No such mail', '<a href="/">Mails 邮件</a>');
}

const list = (mails: readonly CaughtMail[]) =>
  mails.length === 0
    ? '<p>No mail yet. 暂无邮件。</p>'
    : `<table>${mails
        .map(
          (mail) =>
            `<tr><td>${escape(mail.at)}</td><td>${escape(mail.to.join(', '))}</td><td><a href="/${mail.id}">${escape(mail.subject)}</a></td></tr>`,
        )
        .join('')}</table>`;

const whole = (mail: CaughtMail) =>
  `<p><a href="/">Mails 邮件</a></p><p>${escape(mail.at)}<br>${escape(mail.from)} → ${escape(mail.to.join(', '))}</p>
   <pre>${withLinks(escape(mail.text))}</pre>`;

const withLinks = (escaped: string) =>
  escaped.replace(/https?:\/\/[^\s<>]+/g, (link) => `<a href="${link}">${link}</a>`);

function html(status: number, title: string, body: string): Page {
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{font:14px/1.6 system-ui,sans-serif;margin:24px;max-width:960px}td{padding:2px 16px 2px 0}pre{white-space:pre-wrap}</style>
</head><body><h1>${escape(title)}</h1>${body}</body></html>`,
  };
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
