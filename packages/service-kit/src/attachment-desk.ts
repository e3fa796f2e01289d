import {
  attachmentLimits,
  type AttachableKind,
  type attachmentRequests,
} from '@aftercare/contracts/attachment';
import type { InputOf } from '@aftercare/contracts/define';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { isAdmitted, reaches, reachesByAny } from './attachable.js';
import { attachmentTimer } from './attachment-timer.js';
import type { AttachmentReader } from './attachment-reader.js';
import { actorKindOf, audit } from './audit.js';
import { callerOfRequest } from './caller-of-request.js';
import type { Database } from './database.js';
import { Parameters } from './predicate.js';
import { currentActor } from './scope.js';
import { schedule, unschedule } from './timers.js';
import { transact, type Transaction } from './transaction.js';

type Requests = ReturnType<typeof attachmentRequests>;

/** Where files go that belong to words: the entry of a conversation, for all who read the record or for staff alone. */
export interface AttachTo {
  readonly recordKind: AttachableKind;
  readonly recordId: string;
  readonly partId: string | null;
  readonly internal: boolean;
}

const waitsForMs = 24 * 3_600_000;
const waitingAtMost = 100;

/** Files come in without a record, are attached by whoever sent them, and are removed by them or by a manager. */
export class AttachmentDesk {
  constructor(
    private readonly database: Database,
    private readonly reader: AttachmentReader,
  ) {}

  /** Bytes that lie in the store. The same file again, under the same id, is the same. */
  async add(input: InputOf<Requests['add']>): Promise<{ id: string }> {
    const { id, recordKind, name, contentType, size, sha256 } = input;
    const caller = callerOfRequest();
    const { add } = this.reader.kind(recordKind);
    if (!isAdmitted(caller, add)) {
      throw new DomainError('NOT_ALLOWED', { permission: add[0]?.admission.staff ?? null });
    }
    return transact(this.database, async (tx) => {
      await refuseHoarding(tx, caller.id);
      const { rowCount } = await tx.sql.query({
        name: 'attachment-add',
        text: `INSERT INTO attachment (id, record_kind, name, content_type, size, sha256, added_by, added_by_kind, added_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
        values: [id, recordKind, name, contentType, size, sha256, caller.id, actorKindOf(caller), tx.now],
      });
      const dueAt = new Date(tx.now.getTime() + waitsForMs);
      if (rowCount) await schedule(tx, attachmentTimer(id, dueAt));
      return { id };
    });
  }

  /** Hangs one's own uploads on a record that one reads and may add to. */
  async attach({ recordKind, recordId, attachmentIds }: InputOf<Requests['attach']>) {
    const caller = callerOfRequest();
    const kind = this.reader.kind(recordKind);
    const p = new Parameters();
    const record = `${p.bind(recordId)}::uuid`;
    const reading = reaches(kind.read, caller, record, p);
    const adding = reachesByAny(kind.add, caller, record, p);
    return transact(this.database, async (tx) => {
      const { rows } = await tx.sql.query<{ reads: boolean; adds: boolean }>(
        `SELECT ${reading} AS reads, ${adding} AS adds`,
        p.values,
      );
      if (!rows[0]?.reads) throw notFound(recordKind, recordId, ['recordId']);
      if (!rows[0].adds) {
        throw new DomainError('NOT_ALLOWED', { permission: kind.add[0]?.admission.staff ?? null });
      }
      const internal = caller.kind !== 'contact' && kind.internalFromStaff;
      await this.attachIn(tx, { recordKind, recordId, partId: null, internal }, attachmentIds);
      const changes = { attachments: { from: null, to: [...attachmentIds] } };
      await audit(tx, { recordKind, recordId, changes });
      return { recordId, attachmentIds };
    });
  }

  /** The same in the transaction of the command whose words they go with: its rules decide who may. */
  async attachIn(tx: Transaction, to: AttachTo, attachmentIds: readonly string[]): Promise<void> {
    const ids = [...new Set(attachmentIds)];
    if (ids.length === 0) return;
    const { rows } = await tx.sql.query<{ id: string }>({
      name: 'attachment-attach',
      text: `UPDATE attachment SET record_id = $2, part_id = $3, internal = $4
             WHERE id = ANY($1::uuid[]) AND record_kind = $5 AND added_by = $6
               AND record_id IS NULL AND removed_at IS NULL
             RETURNING id`,
      values: [ids, to.recordId, to.partId, to.internal, to.recordKind, currentActor()],
    });
    const taken = new Set(rows.map(({ id }) => id));
    const missing = ids.find((id) => !taken.has(id));
    if (missing) throw notFound('attachment', missing, ['attachmentIds']);
    await refuseTooMany(tx, to.recordId);
    for (const id of ids) await unschedule(tx, attachmentTimer(id).key);
  }

  /** The row stays without the name: that there was a file, and who removed it, is in the history. */
  async remove({ recordKind, id }: InputOf<Requests['remove']>): Promise<{ id: string }> {
    return transact(this.database, async (tx) => {
      const { recordId, removable } = await this.reader.find(recordKind, id);
      if (!removable) throw new DomainError('NOT_ALLOWED', { permission: null });
      await tx.sql.query({
        name: 'attachment-remove',
        text: `UPDATE attachment SET removed_at = $2, name = '' WHERE id = $1`,
        values: [id, tx.now],
      });
      const changes = { attachment: { from: id, to: null } };
      if (recordId) await audit(tx, { recordKind, recordId, changes });
      return { id };
    });
  }
}

/** Uploads that nobody attaches are no store of one's own. */
async function refuseHoarding(tx: Transaction, callerId: string): Promise<void> {
  const { rows } = await tx.sql.query<{ waiting: number }>({
    name: 'attachment-waiting',
    text: 'SELECT count(*)::int AS waiting FROM attachment WHERE added_by = $1 AND record_id IS NULL AND removed_at IS NULL',
    values: [callerId],
  });
  if ((rows[0]?.waiting ?? 0) >= waitingAtMost) {
    throw new DomainError('TOO_MANY_FILES_WAITING', { max: waitingAtMost });
  }
}

async function refuseTooMany(tx: Transaction, recordId: string): Promise<void> {
  const { rows } = await tx.sql.query<{ files: number }>({
    name: 'attachment-count',
    text: 'SELECT count(*)::int AS files FROM attachment WHERE record_id = $1 AND removed_at IS NULL',
    values: [recordId],
  });
  const max = attachmentLimits.ofRecord;
  if ((rows[0]?.files ?? 0) > max) throw new DomainError('TOO_MANY_FILES', { max }, ['attachmentIds']);
}
