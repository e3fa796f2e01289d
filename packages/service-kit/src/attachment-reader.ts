import { attachmentLimits, type AttachableKind, type AttachmentView } from '@aftercare/contracts/attachment';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { reaches, type Attachable, type Attachables } from './attachable.js';
import { audit } from './audit.js';
import { callerOfRequest } from './caller-of-request.js';
import type { Database } from './database.js';
import { Parameters } from './predicate.js';
import { sqlFor, transact } from './transaction.js';

type Row = Omit<AttachmentView, 'addedAt' | 'size'> & { readonly addedAt: Date; readonly size: string };

const columns = `f.id, f.record_kind AS "recordKind", f.record_id AS "recordId", f.part_id AS "partId", f.name,
  f.content_type AS "contentType", f.size, f.sha256, f.added_by AS "addedBy", f.added_by_kind AS "addedByKind",
  f.added_at AS "addedAt"`;

/** Files as the caller may see them: whoever reads the record, contacts nothing internal, uploaders their own. */
export class AttachmentReader {
  constructor(
    private readonly database: Database,
    private readonly kinds: Attachables,
  ) {}

  /** The same as `find`; where reading is an act, it is put down. */
  async read(recordKind: AttachableKind, id: string): Promise<AttachmentView> {
    const found = await this.find(recordKind, id);
    const { recordId } = found;
    if (recordId === null || !this.kind(recordKind).readIsAudited) return found;
    const changes = { attachment: { from: id, to: id } };
    await transact(this.database, (tx) => audit(tx, { recordKind, recordId, changes }));
    return found;
  }

  /** `NOT_FOUND` for what is out of reach. */
  async find(recordKind: AttachableKind, id: string): Promise<AttachmentView> {
    const p = new Parameters();
    const kind = this.kind(recordKind);
    const mine = `(f.record_id IS NULL AND f.added_by = ${p.bind(callerOfRequest().id)})`;
    const [found] = await this.where(
      recordKind,
      `f.id = ${p.bind(id)} AND (${mine} OR ${attachedAndSeen(kind, p)})`,
      p,
    );
    if (!found) throw notFound('attachment', id);
    return found;
  }

  async ofRecords(recordKind: AttachableKind, recordIds: readonly string[]): Promise<AttachmentView[]> {
    const p = new Parameters();
    const of = `f.record_id = ANY(${p.bind(recordIds)}::uuid[])`;
    return this.where(recordKind, `${of} AND ${attachedAndSeen(this.kind(recordKind), p)}`, p);
  }

  /** Which of these have a row whose bytes must be kept. */
  async known(ids: readonly string[]): Promise<{ id: string; sha256: string }[]> {
    const { rows } = await sqlFor(this.database).query<{ id: string; sha256: string }>({
      name: 'attachment-known',
      text: 'SELECT id, sha256 FROM attachment WHERE id = ANY($1::uuid[]) AND removed_at IS NULL',
      values: [ids],
    });
    return rows;
  }

  /** A kind of record of this service, or `NOT_FOUND`. */
  kind(recordKind: AttachableKind): Attachable {
    const kind = this.kinds[recordKind];
    if (!kind) throw new DomainError('NOT_FOUND', { kind: recordKind, id: '' }, ['recordKind']);
    return kind;
  }

  private async where(
    recordKind: AttachableKind,
    condition: string,
    p: Parameters,
  ): Promise<AttachmentView[]> {
    const caller = callerOfRequest();
    const managed = reaches(this.kind(recordKind).manage, caller, 'f.record_id', p);
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns}, (f.added_by = ${p.bind(caller.id)} OR ${managed}) AS removable
       FROM attachment f
       WHERE f.record_kind = ${p.bind(recordKind)} AND f.removed_at IS NULL AND ${condition}
       ORDER BY f.added_at, f.id LIMIT ${200 * attachmentLimits.ofRecord}`,
      p.values,
    );
    return rows.map((row) => ({ ...row, size: Number(row.size), addedAt: row.addedAt.toISOString() }));
  }
}

/** SQL: it hangs on a record that the caller reads, and is not kept from them. */
function attachedAndSeen({ read }: Attachable, p: Parameters): string {
  const caller = callerOfRequest();
  const seen = `f.record_id IS NOT NULL AND ${reaches(read, caller, 'f.record_id', p)}`;
  return caller.kind === 'contact' || caller.kind === 'anonymous'
    ? `(${seen} AND NOT f.internal)`
    : `(${seen})`;
}
