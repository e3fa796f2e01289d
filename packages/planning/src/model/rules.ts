/** Why an engineer cannot take an order, in the order in which the rules are asked. */
export const rules = [
  'pin',
  'skill',
  'certificate',
  'tool',
  'part',
  'leave',
  'shift',
  'reach',
  'predecessor',
  'room',
  'second-engineer',
  'price',
] as const;

export type Rule = (typeof rules)[number];

/** 0 stands for "no rule failed". */
export const ruleCode = (rule: Rule): number => rules.indexOf(rule) + 1;

export function ruleOf(code: number): Rule {
  const rule = rules[code - 1];
  if (rule === undefined) throw new RangeError(`no rule has the code ${code}`);
  return rule;
}

export const ruleMeaning: Readonly<Record<Rule, string>> = {
  pin: 'the order is pinned to another engineer',
  skill: 'a skill is missing or its level is too low',
  certificate: 'a certificate is missing or has run out by then',
  tool: 'a tool is missing and cannot be collected',
  part: 'a part is not in the car and cannot be collected',
  leave: 'the engineer is on leave at that time',
  shift: 'no shift of the engineer meets the time windows',
  reach: 'even with nothing else to do the engineer cannot be there in time, or back by the end of the shift',
  predecessor: 'an order that must be finished first is not planned, or ends too late',
  room: 'no room between the orders that are already planned',
  'second-engineer': 'no second engineer is free at the same time',
  price: 'it would cost more than leaving the order out',
};
