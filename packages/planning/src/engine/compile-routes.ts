import type { Break, Engineer, Problem, Shift, TimeSpan } from '../model/problem.js';
import type { RouteInfo } from './model.js';

export function compileRoutes(problem: Problem): RouteInfo[] {
  return problem.engineers.flatMap((engineer, engineerIndex) =>
    engineer.shifts.map((shift) => compileRoute(engineer, engineerIndex, shift)),
  );
}

function compileRoute(engineer: Engineer, engineerIndex: number, shift: Shift): RouteInfo {
  let { from, to } = shift;
  let latestEnd = shift.to + (shift.maxOvertime ?? 0);
  let onLeave = false;
  const absences: RouteInfo['pauses'][number][] = [];
  const leaves = [...(engineer.leave ?? [])].sort((a, b) => a.from - b.from);
  for (const leave of leaves) {
    if (leave.to <= from || leave.from >= latestEnd) continue;
    if (leave.from <= from && leave.to >= to) onLeave = true;
    else if (leave.from <= from) from = leave.to;
    else if (leave.to >= to) {
      latestEnd = Math.min(latestEnd, leave.from);
      to = Math.min(to, leave.from);
    } else {
      const duration = leave.to - leave.from;
      absences.push({ duration, earliest: leave.from, latest: leave.from, index: -1 });
    }
  }
  const breaks = (shift.breaks ?? [])
    .map((pause, index) => ({ ...pause, index }))
    .filter((pause) => !leaves.some((leave) => meets(pause, leave)));
  const pauses = [...breaks, ...absences].sort((a, b) => a.earliest - b.earliest);
  return { engineer, engineerIndex, shift, from, to, latestEnd, onLeave, pauses };
}

/** A break that leave could overlap is waived: the leave is rest enough. */
const meets = (pause: Break, leave: TimeSpan): boolean =>
  leave.from < pause.latest + pause.duration && leave.to > pause.earliest;
