import { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';

/** A line of a ServiceNow incident log, by column. */
export type LogLine = Readonly<Record<string, string>>;

const columns = `
  number incident_state active reassignment_count reopen_count sys_mod_count
  made_sla caller_id opened_by opened_at sys_created_by sys_created_at
  sys_updated_by sys_updated_at contact_type location category subcategory
  u_symptom cmdb_ci impact urgency priority assignment_group
  assigned_to knowledge u_priority_confirmation notify problem_id rfc
  vendor caused_by closed_code resolved_by resolved_at closed_at
`
  .trim()
  .split(/\s+/);

const states = ['New', 'Active', 'Awaiting User Info', 'Active', 'Awaiting Vendor', 'Active'] as const;
const minute = 60_000;

/**
 * A log of the same shape as a real one, made from a seed and ending shortly before `now`: incidents that were handed
 * on and came back, a state −100, an order that is broken, a pair of number and sys_mod_count that repeats.
 */
export function smallLog(seed: number, incidents: number, now: Date): LogLine[] {
  const random = new SeededRandom(seed);
  const pick = <T>(from: readonly T[]): T => random.pick(from);
  const lines: LogLine[] = [];
  for (let n = 1; n <= incidents; n += 1) {
    const opened = now.getTime() - (10 * 24 * 60 + Math.floor(random.next() * 3_000)) * minute;
    const number = `INC${String(seed * 1_000 + n).padStart(7, '0')}`;
    const updates = 3 + Math.floor(random.next() * 8);
    const reopened = n % 9 === 0;
    const solvedAt = opened + (updates * 37 + Math.floor(random.next() * 500)) * minute;
    const fixed = {
      number,
      caller_id: `Caller ${Math.floor(random.next() * 50)}`,
      opened_by: 'Opened by  8',
      opened_at: written(opened),
      contact_type: n % 7 === 0 ? 'Email' : 'Phone',
      location: `Location ${pick([1, 2, 3])}`,
      category: pick(['Category 55', 'Category 40', 'Category 9', '?']),
      impact: pick(['1 - High', '2 - Medium', '3 - Low']),
      urgency: pick(['1 - High', '2 - Medium', '3 - Low']),
      priority: pick(['1 - Critical', '2 - High', '3 - Moderate', '4 - Low']),
      resolved_at: n % 5 === 0 ? '?' : written(solvedAt),
      closed_at: written(solvedAt + 60 * minute),
    };
    let group = pick(['Group 56', 'Group 70', 'Group 24', '?']);
    let handedOn = 0;
    for (let count = 0; count <= updates; count += 1) {
      const last = count === updates;
      if (!last && count > 0 && random.next() < 0.3) {
        group = pick(['Group 56', 'Group 70', 'Group 24', '?']);
        handedOn += 1;
      }
      const state = last
        ? 'Closed'
        : count === updates - 1
          ? 'Resolved'
          : (states[count % states.length] ?? 'New');
      lines.push({
        ...fixed,
        incident_state: n === 3 && count === 1 ? '-100' : state,
        active: String(!last),
        reassignment_count: String(handedOn),
        reopen_count: reopened && count > 1 ? '1' : '0',
        sys_mod_count: n === 5 && count === 2 ? '0' : String(n === 8 && count === 2 ? 1 : count),
        made_sla: 'true',
        sys_updated_by: `Updated by ${Math.floor(random.next() * 20)}`,
        sys_updated_at: written(last ? solvedAt + 60 * minute : opened + count * 37 * minute),
        assignment_group: group,
        assigned_to: count === 0 ? '?' : `Resolver ${Math.floor(random.next() * 9)}`,
        knowledge: 'false',
        u_priority_confirmation: 'false',
      });
    }
  }
  return lines;
}

/** `29/2/2016 01:16`, UTC, as the log writes it. */
function written(ms: number): string {
  const at = new Date(ms).toISOString();
  return `${Number(at.slice(8, 10))}/${Number(at.slice(5, 7))}/${at.slice(0, 4)} ${at.slice(11, 16)}`;
}

/** As text; cells that nobody filled are `?`, as in the real log. */
export const asCsv = (lines: readonly LogLine[]): string =>
  [columns, ...lines.map((line) => columns.map((column) => line[column] ?? '?'))]
    .map((cells) => cells.join(','))
    .join('\n');
