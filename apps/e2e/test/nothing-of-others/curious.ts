import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client.js';
import { everyQuestion, everythingOf, type Arguments } from './every-question.js';

export interface Target {
  readonly customerId: string;
  readonly installationId: string;
  readonly ticketNumber: string;
  /** Node ids that a curious caller may have come by. */
  readonly ids: readonly string[];
  /** A word of the texts that are none of their business. */
  readonly word: string;
}

/** Whatever `client` can ask about the target; answers all that came back, data and errors. */
export async function askEverything(client: Client, target: Target): Promise<string> {
  const questions = everyQuestion(argumentsFor(target));
  for (const id of target.ids) {
    const [type = ''] = id.split(':');
    for (const fields of everythingOf(type))
      questions.push(`{ node(id: "${id}") { ... on ${type} ${fields} } }`);
  }
  const answers: string[] = [];
  while (questions.length > 0)
    answers.push(...(await Promise.all(questions.splice(0, 8).map((query) => answerTo(client, query)))));
  return answers.join('\n');
}

async function answerTo(client: Client, query: string): Promise<string> {
  const { status, data, errors } = await client.ask(query);
  const refused = errors.map(({ extensions }) => extensions?.code ?? 'none');
  // a question that a limit or the schema turned down has not been asked
  if (status === 400 || refused.some((code) => !answered.has(code)))
    throw new Error(`${status} ${JSON.stringify(errors)}\n${query}`);
  return JSON.stringify([data, errors]);
}

const answered = new Set(['NOT_ALLOWED', 'NOT_FOUND', 'LINK_ENDED']);

function argumentsFor({ customerId, installationId, ticketNumber, ids, word }: Target): Arguments {
  const period = 'period: { from: "2026-01-01", to: "2027-12-31" }';
  const search = ['', `(search: "${word}")`];
  const ofCustomer = `(filter: { customerIds: ["${customerId}"] })`;
  return {
    node: ids.map((id) => `(id: "${id}")`),
    nodes: [`(ids: ${JSON.stringify(ids)})`],
    indicators: [`(${period})`],
    indicatorRecords: indicators.map((code) => `(code: ${code} ${period})`),
    complaints: [...search, ofCustomer],
    agreements: [...search, ofCustomer],
    customers: search,
    callerMatches: ['(numberOrCode: "13800000002")', '(numberOrCode: "AC900002")'],
    entitlement: [
      `(customerId: "${customerId}")`,
      `(customerId: "${customerId}" installationId: "${installationId}")`,
    ],
    followUpTasks: ['', ofCustomer],
    installations: [...search, ofCustomer],
    surveys: ['', ofCustomer],
    surveyLink: [`(token: "${randomUUID()}")`],
    visits: [...search, ofCustomer],
    workOrders: [...search, ofCustomer],
    people: search,
    articles: search,
    synonyms: search,
    courses: search,
    searchArticles: [`(text: "${word}" typing: true)`],
    tickets: [...search, ofCustomer],
    deadLetters: ['(service: "ticket")', '(service: "complaint")'],
    auditLog: [
      ...['complaint', 'notification', 'customer', 'analytics'].map((service) => `(service: "${service}")`),
      ...ids.map((id) => `(service: "complaint" filter: { recordId: "${id}" })`),
    ],
    importedHistory: ['(source: "demo")'],
    ticketByNumber: [`(number: "${ticketNumber}")`],
    ticketLink: [`(token: "${randomUUID()}")`],
    coursePaper: [`(id: "Course:${randomUUID()}")`],
  };
}

const indicators = [
  'FIRST_RESPONSE',
  'SOLUTION_TIME',
  'SATISFACTION',
  'BACKLOG',
  'ON_SITE_ARRIVAL',
  'COMPLAINT_RESPONSE',
  'TRAINING_COVERAGE',
];
