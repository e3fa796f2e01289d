import type { Effects } from './inbox-batch.js';
import type { Reaction, ReactionToAll } from './reaction.js';

type AnyReaction = Reaction | ReactionToAll;

/** The services whose streams these reactions need. */
export const sourcesOf = (reactions: readonly AnyReaction[]): readonly string[] => [
  ...new Set(reactions.map(sourceOf)),
];

/** The kinds of record of `source` that these reactions follow, sorted; undefined: all of them. */
export function aggregatesFrom(
  reactions: readonly AnyReaction[],
  source: string,
): readonly string[] | undefined {
  const mine = reactions.filter((reaction) => sourceOf(reaction) === source);
  const kinds = mine.flatMap((reaction) => ('toAllOf' in reaction ? [] : [reaction.to.aggregate]));
  return kinds.length < mine.length ? undefined : [...new Set(kinds)].sort();
}

/** Runs every reaction to an event of `source`, in the order in which they are listed. */
export function effectsOf(reactions: readonly AnyReaction[], source: string): Effects {
  const mine = reactions.filter((reaction) => sourceOf(reaction) === source);
  return async (tx, event) => {
    for (const reaction of mine) {
      if ('toAllOf' in reaction) await reaction.run(tx, event);
      else if (reaction.to.name === event.type)
        await reaction.run(tx, { ...event, data: reaction.to.data.parse(event.data) });
    }
  };
}

const sourceOf = (reaction: AnyReaction) => ('toAllOf' in reaction ? reaction.toAllOf : reaction.from);
