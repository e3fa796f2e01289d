import type { TicketStory } from '../workload/ticket-story.js';
import { counted, exactly, lost, type Finding } from './finding.js';
import type { Snapshot, TicketRow } from './snapshot.js';

const done = ['RESOLVED', 'CONFIRMED', 'CLOSED'];
/** TKT-22: a score up to this is discontent. */
const discontentUpTo = 2;

/** Which figures a ticket counts in (ANA-02), recounted from its owner's table. */
const countsIn: Readonly<Record<string, (ticket: TicketRow) => boolean>> = {
  BACKLOG: () => true,
  FIRST_RESPONSE: ({ answered }) => answered,
  SATISFACTION: ({ satisfaction }) => satisfaction !== null,
  SOLUTION_TIME: ({ status }) => status === 'CLOSED',
};

/** The figures equal a recount from the owners, and what follows from a ticket's end followed once. */
export function checkFigures(
  { tickets, figures, followUps, quotaUses }: Snapshot,
  stories: readonly TicketStory[],
): Finding[] {
  const inFigures = counted(figures, ({ indicator, id }) => `${indicator} ${id}`);
  const running = new Set(
    figures.filter((row) => row.indicator === 'BACKLOG' && row.running).map((row) => row.id),
  );
  const calls = counted(followUps, (id) => id);
  const uses = counted(quotaUses, (id) => id);
  const mine = new Set(stories.map(({ id }) => id));
  return tickets
    .filter(({ id }) => mine.has(id))
    .flatMap((ticket) => [
      ...Object.entries(countsIn).flatMap(([indicator, counts]) =>
        exactly(
          Number(counts(ticket)),
          inFigures.get(`${indicator} ${ticket.id}`) ?? 0,
          `${indicator} of ${ticket.id}`,
        ),
      ),
      ...(running.has(ticket.id) === done.includes(ticket.status)
        ? [lost(`the end or beginning of ${ticket.id} in the backlog`)]
        : []),
      ...exactly(
        Number(ticket.satisfaction !== null && ticket.satisfaction <= discontentUpTo),
        calls.get(ticket.id) ?? 0,
        `call to whoever was not content with ${ticket.id}`,
      ),
      ...exactly(Number(ticket.status === 'CLOSED'), uses.get(ticket.id) ?? 0, `quota used by ${ticket.id}`),
    ]);
}
