import type { NoticeView } from '@aftercare/contracts/notification/notice';
import { isNoticeCode } from '@aftercare/messages/notices';
import type { Locale } from '@aftercare/messages/text';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { noticeWords } from '../../application/notice-words.js';
import type { NoticeReader } from '../../application/ports.js';
import { NoticeSchema, type NoticeRow } from './notice.schema.js';
import { noticeVisible } from './policies.js';

const columns = columnsOf(NoticeSchema, 'n');
const newestFirst: KeysetSort = {
  column: 'n.at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: false,
  id: 'n.id',
};

export class PostgresNoticeReader implements NoticeReader {
  constructor(
    private readonly database: Database,
    /** IANA name: the zone in which times stand in notices. */
    private readonly zone: string,
  ) {}

  list: NoticeReader['list'] = async ({ unreadOnly, page }, locale) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<NoticeRow & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(newestFirst)} FROM notice n
       WHERE ${noticeVisible(currentScope(), p)} AND ${selection(unreadOnly)}
         AND ${keysetCondition(newestFirst, page.after, p)}
       ${keysetOrder(newestFirst)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(newestFirst, rows, page.first, (row) => this.viewOf(row, locale));
  };

  count: NoticeReader['count'] = async ({ unreadOnly }) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM notice n
       WHERE ${noticeVisible(currentScope(), p)} AND ${selection(unreadOnly)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  };

  async byIds(ids: readonly string[], locale: Locale): Promise<NoticeView[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<NoticeRow>(
      `SELECT ${columns} FROM notice n
       WHERE n.id = ANY(${p.bind(ids)}::uuid[]) AND ${noticeVisible(currentScope(), p)}`,
      p.values,
    );
    return rows.map((row) => this.viewOf(row, locale));
  }

  private viewOf(row: NoticeRow, locale: Locale): NoticeView {
    const { id, version, code, recordKind, recordId, urgent } = row;
    if (!isNoticeCode(code)) throw new Error(`no notice is called ${code}`);
    const { title, paragraphs } = noticeWords(code, row.params, { locale, zone: this.zone });
    return {
      id,
      version,
      code,
      title,
      recordKind,
      recordId,
      urgent,
      body: paragraphs.join('\n') || null,
      at: row.at.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    };
  }
}

const selection = (unreadOnly: boolean) => (unreadOnly ? 'n.read_at IS NULL' : 'true');
