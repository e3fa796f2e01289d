import type { Interventions } from '../roadef/interventions.js';

/** The three files of one instance of the challenge. */
export function readRoadef(instance: string, interventions: string, technicians: string): Interventions {
  const [, domains = 0, levels = 0, , , budget = 0] = words(table(instance)[0] ?? '').map(Number);
  const number = (from: readonly string[]): number[] => from.map(Number);
  return {
    domains,
    levels,
    budget,
    tasks: table(interventions).map((line) => {
      const { head, list, tail } = split(line);
      const [, duration = 0] = number(head);
      const [priority = 4, price = 0, ...needs] = number(tail);
      return { duration, before: number(list).map((id) => id - 1), priority, price, needs };
    }),
    technicians: table(technicians).map((line) => {
      const { head, list } = split(line);
      return { skill: number(head.slice(1)), daysOff: new Set(number(list).map((day) => day - 1)) };
    }),
  };
}

/** Lines below the heading. */
const table = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(1);

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** `a b [ list ] c d` */
function split(line: string): { head: string[]; list: string[]; tail: string[] } {
  const [head = '', rest = ''] = line.split('[');
  const [list = '', tail = ''] = rest.split(']');
  return { head: words(head), list: words(list), tail: words(tail) };
}
