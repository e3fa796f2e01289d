import * as queries from '@aftercare/contracts/complaint/complaint';
import {
  changeComplaintSettings,
  complaintSettings,
} from '@aftercare/contracts/complaint/complaint-commands';
import type { InputOf } from '@aftercare/contracts/define';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { Of } from '../../application/inputs.js';
import { READER, RULES } from '../../providers.js';
import type { PostgresComplaintReader } from '../postgres/complaint-reader.js';
import type { ComplaintRules } from '../postgres/complaint-rules.js';
import { changeSettings } from '../postgres/settings-store.js';

const read = { staff: 'COMPLAINT_READ', contact: true } as const;

@Controller()
export class ComplaintQueriesController {
  constructor(
    @Inject(READER) private readonly reader: PostgresComplaintReader,
    @Inject(RULES) private readonly rules: ComplaintRules,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(queries.listComplaints, read)
  list(input: InputOf<typeof queries.listComplaints>) {
    return this.reader.list(input);
  }

  @Handles(queries.countComplaints, read)
  count(input: InputOf<typeof queries.countComplaints>) {
    return this.reader.count(input);
  }

  @Handles(queries.complaintsByIds, read)
  byIds({ ids }: InputOf<typeof queries.complaintsByIds>) {
    return this.reader.byIds(ids);
  }

  @Handles(queries.complaintActions, read)
  actions({ ids }: InputOf<typeof queries.complaintActions>) {
    return this.reader.actions(ids);
  }

  @Handles(queries.myComplaintQuestions, { staff: null })
  async myQuestions({ open }: InputOf<typeof queries.myComplaintQuestions>) {
    return { items: await this.reader.of(callerOfRequest().id, open) };
  }

  @Handles(complaintSettings, { staff: 'COMPLAINT_READ' })
  async settings() {
    return (await this.rules.current()).settings;
  }

  @Handles(changeComplaintSettings, { staff: 'TICKET_CONFIGURE' })
  changeSettings(input: Of<'changeComplaintSettings'>) {
    return changeSettings(this.database, this.rules)(input);
  }

  /** The history shows only what the record shows: read first, in the caller's scope. */
  @Handles(queries.complaintAudit, { staff: 'COMPLAINT_READ' })
  async audit({ recordKind, recordId, page }: InputOf<typeof queries.complaintAudit>) {
    const visible = recordKind !== 'complaint' || (await this.reader.byIds([recordId])).items.length === 1;
    return visible ? readAudit(this.database, recordKind, recordId, page) : { nodes: [], hasNextPage: false };
  }

  @Handles(queries.complaintAuditVerify, { staff: 'AUDIT_READ' })
  verify() {
    return verifyAudit(this.database);
  }
}
