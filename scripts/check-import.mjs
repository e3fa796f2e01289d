// check-import.mjs FILE [--url URL] [--json]: computes the figures of a ServiceNow incident log straight from the file and
// compares them with what a running platform tells of it through GraphQL. It shares no code with the importer: its own
// reader of CSV, its own counting. Exits with 1 when a figure differs.
// Who asks: AFTERCARE_API_KEY, or AFTERCARE_LOGIN and AFTERCARE_PASSWORD.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [file, ...options] = process.argv.slice(2);
const valueOf = (name) => options[options.indexOf(name) + 1];
const url = options.includes('--url') ? valueOf('--url') : 'http://127.0.0.1:4000';
if (file === undefined) {
  console.error('usage: check-import.mjs FILE [--url URL] [--json]');
  process.exit(2);
}

const text = await textOf(file);
const source = `incident-log:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
const expected = figuresOf(recordsOf(text.toString('utf8').replace(/^\ufeff/, '')));
const found = await figuresThere(source);
const differing = compare(expected, found);
if (options.includes('--json')) {
  console.log(JSON.stringify({ source, figures: expected.size, differing }));
} else {
  console.log(`${source}: ${expected.get('events')} events of ${expected.get('incidents')} incidents`);
  for (const { figure, file: there, platform } of differing)
    console.log(`${figure}: ${there} in the file, ${platform} here`);
  console.log(`${expected.size} figures, ${differing.length} differ`);
}
process.exitCode = differing.length === 0 ? 0 : 1;

async function textOf(path) {
  const bytes = readFileSync(path);
  if (bytes.readUInt16BE(0) !== 0xfd37) return bytes;
  const xz = createRequire(new URL('../apps/cli/package.json', import.meta.url))('xz-decompress');
  const plain = new xz.XzReadableStream(new Blob([bytes]).stream());
  return Buffer.from(await new Response(plain).arrayBuffer());
}

/** Quotes, doubled quotes and both kinds of line ends; nothing else is needed here. */
function recordsOf(csv) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (csv[at + 1] === '"') cell += csv[(at += 1)];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      rows.at(-1).push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  rows.at(-1).push(cell);
  const [header, ...lines] = rows.filter((row) => row.length > 1);
  return lines.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index].trim()])));
}

/** Figure → value; of events, and of incidents by their last line. */
function figuresOf(records) {
  const figures = new Map();
  const add = (name) => figures.set(name, (figures.get(name) ?? 0) + 1);
  const last = new Map(records.map((record) => [record.number, record]));
  const dimensions = {
    STATE: (record) => record.incident_state,
    PRIORITY: (record) => `P${record.priority[0]}`,
    CATEGORY: (record) => said(record.category),
    GROUP: (record) => said(record.assignment_group),
    UNIT: (record) => said(record.assignment_group) ?? 'ServiceNow',
    REOPEN_COUNT: (record) => String(Number(record.reopen_count)),
    REASSIGN_COUNT: (record) => String(Number(record.reassignment_count)),
  };
  for (const [dimension, value] of Object.entries(dimensions)) {
    for (const record of records) add(`events ${dimension} ${value(record)}`);
    for (const record of last.values()) add(`incidents ${dimension} ${value(record)}`);
  }
  const minutes = [...last.values()]
    .filter((record) => said(record.resolved_at) !== null)
    .map((record) => (millis(record.resolved_at) - millis(record.opened_at)) / 60_000)
    .sort((a, b) => a - b);
  const half = minutes.length / 2;
  figures.set('events', records.length);
  figures.set('incidents', last.size);
  figures.set('incidents resolved', minutes.length);
  if (minutes.length > 0) {
    const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length;
    const median = Number.isInteger(half)
      ? (minutes[half - 1] + minutes[half]) / 2
      : minutes[Math.floor(half)];
    figures.set('mean seconds to resolve', Math.round(mean * 60));
    figures.set('median seconds to resolve', Math.round(median * 60));
  }
  figures.set(
    'tickets CLOSED',
    [...last.values()].filter((record) => record.incident_state === 'Closed').length,
  );
  for (const n of [1, 2, 3, 4]) {
    figures.set(
      `tickets P${n}`,
      [...last.values()].filter((record) => record.priority.startsWith(String(n))).length,
    );
  }
  return figures;
}

function said(words) {
  return words === '?' || words === '' ? null : words;
}

/** `29/2/2016 01:16`, UTC. */
function millis(time) {
  const [day, month, year, hour, minute] = time.split(/[/ :]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The same figures as the platform tells them: its tally of the log, and the list of tickets itself. */
async function figuresThere(log) {
  const secret = process.env.AFTERCARE_API_KEY ?? (await signIn());
  const query = async (document, variables) => {
    const { data, errors } = await (await post(document, variables, secret)).json();
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  const { tally, ticketCategories, customers } = await query(
    `query ($log: String!) {
       tally: importedHistory(source: $log) { rows tickets resolvedTickets meanTimeToResolveMs medianTimeToResolveMs
         lines { dimension value rows tickets unit { name } } }
       ticketCategories(includeRetired: true) { code nameEn }
       customers(first: 5, search: "ServiceNow") { edges { node { id name } } } }`,
    { log },
  );
  const nameOf = new Map(ticketCategories.map(({ code, nameEn }) => [code, nameEn]));
  const figures = new Map([
    ['events', tally.rows],
    ['incidents', tally.tickets],
    ['incidents resolved', tally.resolvedTickets],
    ['mean seconds to resolve', seconds(tally.meanTimeToResolveMs)],
    ['median seconds to resolve', seconds(tally.medianTimeToResolveMs)],
  ]);
  for (const { dimension, value, rows, tickets, unit } of tally.lines) {
    if (dimension === 'STATUS') continue; // the file knows its own states alone
    const shown = dimension === 'CATEGORY' ? (nameOf.get(value) ?? null) : (unit?.name ?? value);
    figures.set(`events ${dimension} ${shown}`, rows);
    if (tickets > 0) figures.set(`incidents ${dimension} ${shown}`, tickets);
  }
  const customer = customers.edges.find(({ node }) => node.name === 'ServiceNow')?.node.id;
  const count = async (filter) =>
    (
      await query('query ($filter: TicketFilter) { tickets(filter: $filter, first: 1) { totalCount } }', {
        filter,
      })
    ).tickets.totalCount;
  const customerIds = [customer];
  figures.set('tickets CLOSED', await count({ customerIds, statuses: ['CLOSED'] }));
  for (const n of [1, 2, 3, 4])
    figures.set(`tickets P${n}`, await count({ customerIds, priorities: [`P${n}`] }));
  return figures;
}

function seconds(ms) {
  return ms === null ? undefined : Math.round(ms / 1000);
}

async function signIn() {
  const response = await post('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: {
      idempotencyKey: randomUUID(),
      login: process.env.AFTERCARE_LOGIN ?? 'admin',
      password: process.env.AFTERCARE_PASSWORD ?? 'aftercare-demo-2026',
    },
  });
  const [, secret] = /=([^;]+)/.exec(response.headers.get('set-cookie') ?? '') ?? [];
  if (secret === undefined) throw new Error(`cannot sign in: ${await response.text()}`);
  return decodeURIComponent(secret);
}

function post(query, variables, secret) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret ? { authorization: `Bearer ${secret}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
}

function compare(there, here) {
  return [...new Set([...there.keys(), ...here.keys()])]
    .filter((figure) => (there.get(figure) ?? 0) !== (here.get(figure) ?? 0))
    .map((figure) => ({ figure, file: there.get(figure) ?? 0, platform: here.get(figure) ?? 0 }));
}
