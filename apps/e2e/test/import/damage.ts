import type { LogLine } from './small-log.js';

interface Damage {
  readonly column: string;
  readonly value: string;
  readonly code: string;
}

/** Ways to spoil a line, each with the column and the reason that must be named. */
const damages: readonly Damage[] = [
  { column: 'number', value: '?', code: 'REQUIRED' },
  { column: 'number', value: '45', code: 'INVALID_FORMAT' },
  { column: 'sys_updated_at', value: '31/2/2016 10:00', code: 'LOG_NOT_A_TIME' },
  { column: 'sys_updated_at', value: '', code: 'REQUIRED' },
  { column: 'sys_updated_at', value: '1/1/2190 10:00', code: 'IN_THE_FUTURE' },
  { column: 'opened_at', value: '2016-02-29 10:00', code: 'LOG_NOT_A_TIME' },
  { column: 'resolved_at', value: '1/1/1999 10:00', code: 'END_BEFORE_START' },
  { column: 'closed_at', value: '29/2/2015 10:00', code: 'LOG_NOT_A_TIME' },
  { column: 'sys_created_at', value: '29/13/2016 10:00', code: 'LOG_NOT_A_TIME' },
  { column: 'incident_state', value: 'Lost', code: 'LOG_NOT_AN_OPTION' },
  { column: 'incident_state', value: '?', code: 'REQUIRED' },
  { column: 'priority', value: '5 - None', code: 'LOG_NOT_AN_OPTION' },
  { column: 'impact', value: 'high', code: 'LOG_NOT_AN_OPTION' },
  { column: 'urgency', value: '0', code: 'LOG_NOT_AN_OPTION' },
  { column: 'reopen_count', value: '-1', code: 'LOG_NOT_A_NUMBER' },
  { column: 'reassignment_count', value: '1.5', code: 'LOG_NOT_A_NUMBER' },
  { column: 'sys_mod_count', value: 'x', code: 'LOG_NOT_A_NUMBER' },
  { column: 'active', value: 'maybe', code: 'LOG_NOT_AN_OPTION' },
  { column: 'contact_type', value: 'Pigeon', code: 'LOG_NOT_AN_OPTION' },
  { column: 'assignment_group', value: 'g'.repeat(101), code: 'TOO_LONG' },
  { column: 'assigned_to', value: 'a\u0007b', code: 'CONTROL_CHARACTERS' },
];

/** The log with every `step`-th line spoiled, and what a check must say of each: row, column and reason. */
export function damaged(lines: readonly LogLine[], count: number) {
  const step = Math.floor(lines.length / count);
  const expected: { row: number; column: string; code: string }[] = [];
  const spoiled = lines.map((line, index) => {
    const damage = index % step === 0 ? damages[expected.length % damages.length] : undefined;
    if (!damage || expected.length === count) return line;
    expected.push({ row: index + 2, column: damage.column, code: damage.code });
    return { ...line, [damage.column]: damage.value };
  });
  return { lines: spoiled, expected };
}
