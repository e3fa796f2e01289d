export type CheckedRule =
  | 'known'
  | 'once'
  | 'complete'
  | 'sequence'
  | 'travel'
  | 'duration'
  | 'window'
  | 'shift'
  | 'leave'
  | 'break'
  | 'skill'
  | 'certificate'
  | 'tool'
  | 'part'
  | 'collect'
  | 'pin'
  | 'second-engineer'
  | 'predecessor'
  | 'report'
  | 'cost';

export interface Violation {
  readonly rule: CheckedRule;
  readonly engineer?: string;
  readonly order?: string;
  readonly detail: string;
}

/** Times are floating point: a difference below this is none. */
export const tolerance = 1e-4;
