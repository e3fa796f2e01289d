import type { Cast } from './cast.js';
import type { Mails } from './mails.js';

/** How a step went. */
export interface PlayedStep {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  /** What was checked; where it failed, why. */
  readonly detail: string;
}

/** What a step is given: `found` notes a fact that was checked. */
export interface Step {
  readonly found: (fact: string) => void;
}

/** A step did not hold: what follows builds on it and cannot be played. */
export class StoryEnded extends Error {}

/** Where the story is played: the people, their mails, and the record of every step. */
export class Stage {
  readonly steps: PlayedStep[] = [];

  constructor(
    readonly cast: Cast,
    readonly mails: Mails,
    private readonly tell: (line: string) => void,
  ) {}

  chapter(title: string): void {
    this.tell(`\n${title}`);
  }

  /** Plays one step and tells it in one line; one that fails ends the story. */
  async step<T>(name: string, play: (step: Step) => Promise<T>): Promise<T> {
    const facts: string[] = [];
    const startedAt = performance.now();
    const played = (ok: boolean, detail: string) => {
      this.steps.push({ name, ok, ms: Math.round(performance.now() - startedAt), detail });
      this.tell(`  ${ok ? '✓' : '✗'} ${name}${detail ? ` — ${detail}` : ''}`);
    };
    try {
      const value = await play({ found: (fact) => facts.push(fact) });
      played(true, facts.join('; '));
      return value;
    } catch (error) {
      played(false, [...facts, error instanceof Error ? error.message : String(error)].join('; '));
      throw new StoryEnded(name, { cause: error });
    }
  }
}
