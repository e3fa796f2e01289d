import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { customerTimeline, TimelineEntry } from '@aftercare/contracts/customer/timeline';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetRow,
} from '@aftercare/service-kit/keyset';
import { Parameters, scopeCondition } from '@aftercare/service-kit/predicate';
import { currentScope, type Scope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { customerVisible } from './customer-policy.js';
import { sortBy } from './list-conditions.js';
import { scopeIfAllowed } from './scope-if-allowed.js';

/** Part of the file: whoever sees the customer sees these. */
const ofFile = ['customer', 'contact', 'site', 'installation', 'agreement', 'quotaUse'] as const;

/** What else happens with a customer, and what lets a member of staff read it; `contact`: the customer's people too. */
const elsewhere: Readonly<Record<string, { readonly staff: Permission; readonly contact?: true }>> = {
  ticket: { staff: 'TICKET_READ', contact: true },
  visitRequest: { staff: 'VISIT_READ', contact: true },
  workOrder: { staff: 'VISIT_READ', contact: true },
  complaint: { staff: 'COMPLAINT_READ', contact: true },
  survey: { staff: 'SURVEY_READ' },
  followUpTask: { staff: 'FOLLOW_UP_READ' },
  enrolment: { staff: 'TRAINING_READ' },
  exam: { staff: 'TRAINING_READ' },
};

const newestFirst = sortBy('t.at', 'timestamptz', 'desc', 't.id');

type Row = Omit<TimelineEntry, 'at'> & { readonly at: Date } & KeysetRow;

/** CUS-05: newest first; what the caller may not read at its owner is left out here, too (COM-03). */
export async function readTimeline(
  database: Database,
  caller: Caller,
  input: InputOf<typeof customerTimeline>,
): Promise<OutputOf<typeof customerTimeline>> {
  const p = new Parameters();
  const kinds = input.recordKinds ? `t.record_kind = ANY(${p.bind(input.recordKinds)}::text[])` : 'true';
  const { rows } = await sqlFor(database).query<Row>(
    `SELECT t.id, t.at, t.event, t.record_kind AS "recordKind", t.record_id AS "recordId", t.number, t.actor,
            t.params, ${sortKey(newestFirst)}
     FROM timeline_entry t JOIN customer c ON c.id = t.customer_id
     LEFT JOIN timeline_record s ON s.kind = t.record_kind AND s.id = t.record_id
     WHERE t.customer_id = ${p.bind(input.customerId)} AND ${kinds} AND ${customerVisible(currentScope(), p)}
       AND (${readable(caller, p)}) AND ${keysetCondition(newestFirst, input.page.after, p)}
     ${keysetOrder(newestFirst)} LIMIT ${input.page.first + 1}`,
    p.values,
  );
  return pageFrom(newestFirst, rows, input.page.first, ({ sortKey: _key, at, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
  }));
}

function readable(caller: Caller, p: Parameters): string {
  const file = `t.record_kind = ANY(${p.bind(ofFile)}::text[])`;
  const others = Object.entries(elsewhere).flatMap(([kind, admission]) => {
    const scope = scopeIfAllowed(caller, { ...admission, service: true });
    if (!scope) return [];
    return [`(t.record_kind = ${p.bind(kind)} AND ${seen(scope, p)})`];
  });
  return [file, ...others].join(' OR ');
}

/** By either unit, by the person, by the customer's people; never by those from whom the record is hidden. */
function seen(scope: Scope, p: Parameters): string {
  const columns = { unit: 's.unit_id', people: ['s.person_id'], customer: 't.customer_id' };
  const reached = `(${scopeCondition(scope, columns, p)} OR ${scopeCondition(scope, { unit: 's.other_unit_id', people: [] }, p)})`;
  return 'personId' in scope
    ? `(${reached} AND NOT ${p.bind(scope.personId)} = ANY(coalesce(s.hidden_from, '{}')))`
    : reached;
}
