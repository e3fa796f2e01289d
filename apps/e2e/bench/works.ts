import { randomInt, randomUUID } from 'node:crypto';
import type { WorkId } from './arguments.js';
import type { Branch } from './data/company.js';
import { idOfMade, madeId, openStates, rareWord, rareWordOf, ticketCount } from './data/tickets.js';
import type { LimitScript } from './limit/limit-script.js';
import type { Load } from './load/run-load.js';

/** One kind of work: what the agent of a branch asks of the gateway, and what PostgreSQL alone would do for it. */
export interface Work extends Load {
  readonly id: Exclude<WorkId, 'W6'>;
  readonly what: string;
  readonly limit: readonly LimitScript[];
  /** Least share of the limit that is to be reached. */
  readonly goal: number;
}

const connections = 32;

/** `createSql` writes the rows of one create. */
export function worksOf(
  branch: Branch,
  branchPlace: number,
  branches: number,
  createSql: string,
): readonly Work[] {
  const sees = visibleTo(branch);
  // the tickets were made branch after branch, in turn
  const turns = { from: 1, to: Math.floor(ticketCount / branches) - 1 };
  const own = () => branchPlace + branches * randomInt(turns.from, turns.to + 1);
  const ownSql = `(${branchPlace} + ${branches} * :n::int)`;
  return [
    {
      id: 'W1',
      what: 'create a ticket for a known customer',
      goal: 0.15,
      connections,
      next: () => body(openTicket, { input: openingFor(branch) }),
      holds: (answer) => answer.includes('"TicketChanged"'),
      limit: [{ sql: createSql }],
    },
    {
      id: 'W2',
      what: '50 newest of a state, with customer, assignee, clocks',
      goal: 0.12,
      connections,
      next: () => body(listTickets, { states: [openStates[randomInt(openStates.length)]] }),
      holds: (answer) => answer.includes('"hasNextPage":true') && !answer.includes('"errors"'),
      limit: openStates.map((state) => ({
        sql: `SELECT id, number, version, status, priority, subject, channel, reported_at, customer_id, customer_name,
                customer_level, assignee_id, clocks FROM ticket t
              WHERE status = '${state}' AND ${sees} ORDER BY reported_at DESC, id DESC LIMIT 51`,
      })),
    },
    {
      id: 'W3',
      what: 'one ticket by id, with customer',
      goal: 0.12,
      connections,
      next: () => body(ticketById, { id: `Ticket:${madeId(own())}` }),
      holds: (answer) => answer.includes('"level"'),
      limit: [
        {
          sql: `SELECT id, number, version, status, priority, subject, description, channel, reported_at, customer_id,
                  customer_name, customer_level FROM ticket t WHERE id = ${idOfMade(ownSql)} AND ${sees}`,
          n: turns,
        },
      ],
    },
    {
      id: 'W4',
      what: 'search for a rare word',
      goal: 0.1,
      connections: 8,
      next: () => body(searchTickets, { search: rareWord(own()) }),
      holds: (answer) => answer.includes('"subject"') && !answer.includes('"errors"'),
      limit: [
        {
          sql: `SELECT id, number, version, status, priority, subject, reported_at, customer_id, customer_name,
                  customer_level FROM ticket t
                WHERE search @@ ('''' || ${rareWordOf(ownSql)} || ''':*')::tsquery AND ${sees}
                ORDER BY reported_at DESC, id DESC LIMIT 51`,
          n: turns,
        },
      ],
    },
  ];
}

/** The rule of access, as the ticket service writes it for the agent of a branch. */
const visibleTo = ({ unitId, agent }: Branch): string =>
  `(t.unit_id IN (SELECT id FROM org_unit_copy WHERE path @> ARRAY['${unitId}']::uuid[])
    OR t.assignee_id = '${agent.id}' OR t.opened_by = '${agent.id}')`;

function openingFor({ customers }: Branch): object {
  const customer = customers[randomInt(customers.length)];
  return {
    idempotencyKey: randomUUID(),
    channel: 'PHONE',
    customerId: `Customer:${customer?.id}`,
    contactId: `Contact:${customer?.contactId}`,
    categoryCode: 'OPERATION',
    impact: 'PERSON',
    urgency: 'THIS_WEEK',
    subject: '报表打不开',
    description: '月末结账后打开资产负债表，提示“数据源不可用”，重新登录后仍然如此。',
  };
}

const body = (query: string, variables: object) => JSON.stringify({ query, variables });

const customer = 'customer { id name level }';

const openTicket = `mutation Open($input: OpenTicketInput!) { openTicket(input: $input) {
  __typename
  ... on TicketChanged { ticket { id number version status priority subject reportedAt ${customer} } }
  ... on UserError { code message path }
} }`;

const listTickets = `query List($states: [TicketStatus!]) {
  tickets(filter: { statuses: $states }, orderBy: REPORTED_DESC, first: 50) {
    edges { cursor node {
      id number version status priority subject channel reportedAt ${customer}
      assignee { id displayName }
      clocks { id kind status stage targetMs startedAt dueAt usedMs }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ticketById = `query One($id: ID!) { node(id: $id) { ... on Ticket {
  id number version status priority subject description channel reportedAt ${customer}
} } }`;

const searchTickets = `query Search($search: String!) {
  tickets(search: $search, orderBy: REPORTED_DESC, first: 50) {
    edges { cursor node { id number version status priority subject reportedAt ${customer} } }
    pageInfo { hasNextPage endCursor }
  }
}`;
