import type { Problem, Unsuccessful } from '../graphql/outcome.js';

/** What stands at which field, and what stands above the form because no field of it is at fault. */
export interface ShownProblems {
  readonly atField: Readonly<Record<string, string>>;
  readonly general: readonly string[];
}

export const noProblems: ShownProblems = { atField: {}, general: [] };

/**
 * Puts each refused value where it was typed: the longest part of its path that is a field wins, so that
 * `unknownCaller.phone` finds `phone` and `steps.2` finds `steps`.
 */
export function placeProblems(problems: readonly Problem[], fields: readonly string[]): ShownProblems {
  const atField: Record<string, string> = {};
  const general: string[] = [];
  for (const { path, message } of problems) {
    const field = path.toReversed().find((part) => fields.includes(part));
    if (field === undefined) general.push(message);
    else atField[field] ??= message;
  }
  return { atField, general };
}

export function problemsOf(
  outcome: Unsuccessful,
  fields: readonly string[],
  lostText: string,
): ShownProblems {
  switch (outcome.kind) {
    case 'outOfSight':
      return noProblems;
    case 'lost':
      return { atField: {}, general: [lostText] };
    case 'failed':
      return { atField: {}, general: [outcome.message] };
    case 'refused':
      // A conflict is told by what changed, not by its own words.
      return outcome.code === 'VERSION_CONFLICT' ? noProblems : placeProblems(outcome.problems, fields);
  }
}
