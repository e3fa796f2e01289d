import { dayLength } from './interventions.js';
import type { Interventions, TeamSchedule } from './interventions.js';

/** Every rule of the challenge, read from the schedule alone. */
export function checkTeams(instance: Interventions, schedule: TeamSchedule): string[] {
  const wrong: string[] = [];
  let spent = 0;
  const teamOf = new Map<string, string>();
  const busy = new Map<string, [number, number][]>();
  schedule.tasks.forEach((placed, index) => {
    const task = instance.tasks[index];
    if (!task) return;
    if (!placed) {
      spent += task.price;
      return;
    }
    const end = placed.start + task.duration;
    if (placed.start < 0 || end > dayLength) wrong.push(`task ${index} leaves the day`);
    for (const other of task.before) {
      const earlier = schedule.tasks[other];
      if (!earlier) wrong.push(`task ${index} follows ${other}, which was given away`);
      else {
        const done = earlier.day * dayLength + earlier.start + (instance.tasks[other]?.duration ?? 0);
        if (done > placed.day * dayLength + placed.start)
          wrong.push(`task ${index} begins before ${other} ends`);
      }
    }
    const name = placed.team.join(' ');
    for (const person of placed.team) {
      const technician = instance.technicians[person];
      if (!technician || technician.daysOff.has(placed.day))
        wrong.push(`technician ${person} is off on ${placed.day}`);
      const key = `${placed.day}/${person}`;
      if ((teamOf.get(key) ?? name) !== name)
        wrong.push(`technician ${person} is in two teams on ${placed.day}`);
      teamOf.set(key, name);
    }
    task.needs.forEach((count, need) => {
      const domain = Math.floor(need / instance.levels);
      const level = (need % instance.levels) + 1;
      const able = placed.team.filter(
        (person) => (instance.technicians[person]?.skill[domain] ?? 0) >= level,
      );
      if (able.length < count) wrong.push(`task ${index} lacks skill ${domain} at level ${level}`);
    });
    const key = `${placed.day}/${name}`;
    const spans = busy.get(key) ?? [];
    if (spans.some(([from, to]) => placed.start < to && end > from))
      wrong.push(`task ${index} overlaps another`);
    busy.set(key, [...spans, [placed.start, end]]);
  });
  if (spent > instance.budget) wrong.push(`gives away tasks for ${spent}, has ${instance.budget}`);
  return wrong;
}
