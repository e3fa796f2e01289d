import type { AcknowledgedWrite } from '../workload/patient-writer.js';
import type { TicketStory } from '../workload/ticket-story.js';
import { counted, exactly, lost, type Finding } from './finding.js';
import type { Snapshot } from './snapshot.js';

/** What each command of the workload makes true. */
const eventOf: Readonly<Record<string, string>> = {
  'ticket.ticket.open': 'ticket.opened',
  'ticket.ticket.triage': 'ticket.triaged',
  'ticket.ticket.assign': 'ticket.assigned',
  'ticket.ticket.start': 'ticket.started',
  'ticket.ticket.note': 'ticket.noted',
  'ticket.ticket.reply': 'ticket.replied',
  'ticket.ticket.proposeSolution': 'ticket.solutionProposed',
  'ticket.ticket.resolve': 'ticket.resolved',
  'ticket.ticket.confirm': 'ticket.confirmed',
  'ticket.ticket.close': 'ticket.closed',
};

/** Each acknowledged write is in its owner's tables once, and made its fact once. */
export function checkOwners(
  { facts, tickets, said }: Snapshot,
  writes: readonly AcknowledgedWrite[],
  stories: readonly TicketStory[],
): Finding[] {
  const ticketsOf = counted(tickets, ({ reference }) => reference);
  const timesSaid = counted(said, (text) => text);
  const ids = new Set(tickets.map(({ id }) => id));
  const made = counted(facts, ({ id, type }) => `${type} of ${id}`);
  const asked = counted(writes, ({ id, command }) => `${eventOf[command] ?? command} of ${id}`);
  const versions = new Set(facts.map(({ id, version }) => `${id} ${version}`));
  return [
    ...stories.flatMap(({ reference }) => exactly(1, ticketsOf.get(reference) ?? 0, `ticket ${reference}`)),
    ...stories.filter(({ id }) => !ids.has(id)).map(({ id }) => lost(`ticket ${id}`)),
    ...stories
      .flatMap((story) => story.said)
      .flatMap((text) => exactly(1, timesSaid.get(text) ?? 0, `entry '${text}'`)),
    ...[...asked].flatMap(([what, times]) => exactly(times, made.get(what) ?? 0, `fact ${what}`)),
    ...writes
      .filter(({ id, version }) => !versions.has(`${id} ${version}`))
      .map(({ command, id, version }) => lost(`version ${version} of ${id}, acknowledged to ${command}`)),
    ...checkVersions(facts),
  ];
}

/** Versions count the facts of a record without gaps. (Facts come in the order of their versions.) */
function checkVersions(facts: Snapshot['facts']): Finding[] {
  const last = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { aggregate, id, version } of facts) {
    const before = last.get(`${aggregate} ${id}`);
    if (before !== undefined && version !== before + 1)
      findings.push(lost(`${aggregate} ${id}: version ${version} follows ${before}`));
    last.set(`${aggregate} ${id}`, version);
  }
  return findings;
}
