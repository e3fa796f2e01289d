import type { Command } from '../command.js';
import { assembleCast } from '../demo/cast.js';
import { mailsAt } from '../demo/mails.js';
import { findPlace } from '../demo/place.js';
import { Stage, StoryEnded } from '../demo/stage.js';
import { playStory } from '../demo/story.js';

/** `npm run demo`: plays the main job through the public API, checking every step; 0 only if all hold. */
export const demo: Command = async (input) => {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  try {
    const place = await findPlace(input, say);
    try {
      tell(`the main job, at ${place.url}`);
      const stage = new Stage(await assembleCast(place.url), mailsAt(place.mailsUrl), tell);
      await playStory(stage).catch(endOfStory);
      const passed = stage.steps.filter(({ ok }) => ok).length;
      const failed = stage.steps.length - passed;
      tell(failed === 0 ? `\nall ${passed} steps hold` : `\n${passed} steps hold, ${failed} does not`);
      if (input.flags.has('json')) tell(JSON.stringify({ steps: stage.steps, passed, failed }));
      return failed === 0 ? 0 : 1;
    } finally {
      await place.leave();
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

/** A step that did not hold has been told already; anything else is a fault of the demo itself. */
function endOfStory(error: unknown): void {
  if (!(error instanceof StoryEnded)) throw error;
}
