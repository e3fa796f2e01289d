import type { Client } from '../support/client.js';

/** Kind of record → number or other lasting name → what the API says of it. */
export type Known = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const today = new Date().toISOString().slice(0, 10);

const lists: Readonly<Record<string, string>> = {
  tickets: `tickets(first: 50) { edges { node {
    id name: number status version description customer { name }
    conversation(first: 20) { edges { node { kind body } } } } } }`,
  complaints: `complaints(first: 50) { edges { node { id name: number status version description valid } } }`,
  visits: `visits(first: 50) { edges { node {
    id name: ticketNumber state task workOrders { id number status engineer { displayName } } } } }`,
  customers: `customers(first: 50) { edges { node {
    id name: number shortName agreements { number quotas { service reserved consumed } }
    timeline(first: 50) { edges { node { at event text } } } } } }`,
};

/** Everything that was worked on, as somebody who may see all of it reads it. */
export async function whatIsKnown(client: Client): Promise<Known> {
  const known: Record<string, Record<string, unknown>> = {};
  for (const [kind, question] of Object.entries(lists)) {
    const answer = await client.get<Record<string, { edges: { node: { name: string } }[] }>>(
      `{ ${question} }`,
    );
    known[kind] = Object.fromEntries((answer[kind]?.edges ?? []).map(({ node }) => [node.name, node]));
  }
  return known;
}

export interface Figure {
  readonly code: string;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** Indicator → its figure from the beginning of `from` until today. */
export async function figuresSince(client: Client, from = today): Promise<ReadonlyMap<string, Figure>> {
  const { indicators } = await client.get<{ indicators: Figure[] }>(
    `query ($from: Date!, $to: Date!) {
       indicators(period: { from: $from, to: $to, zone: "UTC" }, trendWeeks: 1) { code value numerator denominator } }`,
    { from, to: new Date().toISOString().slice(0, 10) },
  );
  return new Map(indicators.map((figure) => [figure.code, figure]));
}
