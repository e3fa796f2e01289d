import { counted, doubled, exactly, lost, reordered, type Finding } from './finding.js';
import type { OwnedFact, Snapshot } from './snapshot.js';

/** CUS-05: facts of tickets, as the workload makes them, that a customer's timeline shows. */
const onTimeline = [
  'ticket.opened',
  'ticket.assigned',
  'ticket.replied',
  'ticket.solutionProposed',
  'ticket.resolved',
  'ticket.confirmed',
  'ticket.closed',
];

/** COM-07: facts of tickets that somebody is told of, whoever the workload's people are. */
const toldAs: Readonly<Record<string, string>> = {
  'ticket.opened': 'TICKET_OPENED',
  'ticket.assigned': 'TICKET_ASSIGNED',
  'ticket.replied': 'TICKET_REPLIED',
  'ticket.resolved': 'TICKET_RESOLVED',
};

/** Each fact reached each of its consumers once, in order. */
export function checkConsumers(snapshot: Snapshot): Finding[] {
  return [
    ...checkArchive(snapshot),
    ...checkTimeline(snapshot),
    ...checkDeliveries(snapshot),
    ...checkPositions(snapshot),
    ...checkDeadLetters(snapshot),
  ];
}

function checkArchive({ facts, archive }: Snapshot): Finding[] {
  const times = counted(archive, ({ messageId }) => messageId);
  return [
    ...facts
      .filter(({ service }) => service !== 'analytics')
      .flatMap((fact) => exactly(1, times.get(fact.messageId) ?? 0, `in the archive, ${named(fact)}`)),
    ...outOfOrder('the archive', archive),
  ];
}

function checkTimeline({ facts, timeline, witnesses }: Snapshot): Finding[] {
  const times = counted(timeline, (id) => id);
  const shown = facts.filter(({ type }) => onTimeline.includes(type));
  return [
    ...shown.flatMap((fact) => exactly(1, times.get(fact.messageId) ?? 0, `in the timeline, ${named(fact)}`)),
    ...checkWitness('the timeline', facts, witnesses.customer),
  ];
}

function checkDeliveries({ facts, deliveries, notices, witnesses }: Snapshot): Finding[] {
  const times = counted(deliveries, ({ cause, code }) => `${cause} ${code}`);
  const inApp = deliveries.filter(({ channel }) => channel === 'IN_APP');
  return [
    ...facts.flatMap((fact) => {
      const code = toldAs[fact.type];
      return code ? exactly(1, times.get(`${fact.messageId} ${code}`) ?? 0, `notice of ${named(fact)}`) : [];
    }),
    ...exactly(inApp.length, notices.length, 'notices in lists'),
    ...checkWitness('the notices', facts, witnesses.notification),
  ];
}

function checkWitness(
  where: string,
  facts: readonly OwnedFact[],
  seen: readonly { readonly cause: string; readonly key: string }[],
): Finding[] {
  const byId = new Map(facts.map((fact) => [fact.messageId, fact]));
  const mine = seen.flatMap(({ cause, key }) => {
    const fact = byId.get(cause);
    return fact ? [{ fact, key }] : [];
  });
  const twice = [...counted(mine, ({ key }) => key)].filter(([, times]) => times > 1);
  const first = new Map(mine.map(({ fact }) => [fact.messageId, fact])); // one effect of each fact, in order
  return [
    ...twice.map(([key, times]) => doubled(`in ${where}, ${key} happened ${times} times`)),
    ...outOfOrder(where, [...first.values()]),
  ];
}

function outOfOrder(where: string, inOrder: readonly Omit<OwnedFact, 'service'>[]): Finding[] {
  const last = new Map<string, number>();
  return inOrder.flatMap((fact) => {
    const record = `${fact.aggregate} ${fact.id}`;
    const before = last.get(record) ?? 0;
    last.set(record, Math.max(before, fact.version));
    return fact.version < before ? [reordered(`in ${where}, ${named(fact)} came after ${before}`)] : [];
  });
}

/** Every consumer that follows a kind of record stands at the newest version of each. */
function checkPositions({ facts, positions }: Snapshot): Finding[] {
  const newest = new Map<string, OwnedFact>();
  for (const fact of facts) newest.set(`${fact.aggregate} ${fact.id}`, fact);
  const reached = new Map(
    positions.map((one) => [`${one.consumer} ${one.aggregate} ${one.id}`, one.version]),
  );
  const followed = new Map(
    positions.map(({ consumer, aggregate }) => [`${consumer} ${aggregate}`, consumer]),
  );
  return [...newest.values()].flatMap((fact) =>
    [...followed]
      .filter(([key]) => key.endsWith(`_from_${fact.service} ${fact.aggregate}`))
      .filter(([key]) => (reached.get(`${key} ${fact.id}`) ?? 0) < fact.version)
      .map(([, consumer]) => lost(`${consumer} has not reached ${named(fact)}`)),
  );
}

/** An event that was set aside is an effect that is missing; one whose effect is there was about to run twice. */
function checkDeadLetters({ deadLetters, positions }: Snapshot): Finding[] {
  const reached = new Map(positions.map((one) => [`${one.consumer} ${one.id}`, one.version]));
  return deadLetters.map(({ consumer, aggregate, id, version }) => {
    const what = `dead letter at ${consumer}: ${aggregate} ${id}, version ${version}`;
    return (reached.get(`${consumer} ${id}`) ?? 0) >= version ? doubled(what) : lost(what);
  });
}

const named = ({ type, id, version }: Omit<OwnedFact, 'service'>) => `${type} (${id}, version ${version})`;
