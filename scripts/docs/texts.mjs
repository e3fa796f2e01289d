// Every text that the portal shows and that the platform says, for the checks of the guide; read from the sources, so
// under jest alone.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../apps/portal/src/text/texts.ts';
import { errorCatalogue } from '../../packages/messages/src/errors.ts';
import { noticeTexts } from '../../packages/messages/src/notices.ts';

const codes = join(import.meta.dirname, '../../apps/portal/src/text/codes');
const tables = await Promise.all(globSync('*.ts', { cwd: codes }).map((file) => import(join(codes, file))));
const pairs = [texts, ...tables.flatMap((table) => Object.values(table))].flatMap((table) =>
  Object.values(table),
);
const notices = Object.values(noticeTexts).flatMap(({ name, title, body, button }) => [
  name,
  title,
  ...body,
  ...(button ? [button] : []),
]);

/** A parameter is an ellipsis in the guide. */
const template = (text) => text.replace(/\{\w+\}/g, '…');

/** In the portal: labels, buttons, states. */
export const shownTexts = (language) =>
  new Set(pairs.map(([zh, en]) => template(language === 'en' ? en : zh)));

/** Why something is refused, and what notices and mails are called and say. */
export const saidTexts = (language) =>
  new Set(
    [...Object.values(errorCatalogue), ...notices].map(({ zh, en }) => template(language === 'en' ? en : zh)),
  );
