import type { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';
import type { Company } from './company.js';
import { PatientWriter } from './patient-writer.js';
import { tellTicketStory, type TicketStory } from './ticket-story.js';
import type { Desk } from '@aftercare/cli/platform/desk';

export interface Workload {
  readonly writer: PatientWriter;
  /** Writes that were acknowledged so far. */
  readonly progress: () => number;
  readonly done: Promise<readonly TicketStory[]>;
}

/** Many people at once, each with one ticket after the other, until `messages` writes are acknowledged. */
export function runWorkload(
  desk: Desk,
  company: Company,
  random: SeededRandom,
  { messages, people = 12, signal }: WorkloadOptions,
): Workload {
  const writer = new PatientWriter(desk, random, signal);
  let begun = 0;
  const goOn = () => {
    begun += 1;
    return begun <= messages;
  };
  const stories: TicketStory[] = [];
  const person = async () => {
    for (;;) {
      const story = await tellTicketStory(writer, company, random, goOn);
      if (!story) return;
      stories.push(story);
    }
  };
  const done = Promise.all(Array.from({ length: people }, person)).then(() => stories);
  done.catch(() => undefined); // whoever waits for it hears it too
  return { writer, progress: () => writer.acknowledged.length, done };
}

export interface WorkloadOptions {
  readonly messages: number;
  readonly people?: number;
  readonly signal: AbortSignal;
}
