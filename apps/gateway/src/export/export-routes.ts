import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Caller, Reach } from '@aftercare/contracts/caller';
import { exportFormat, exportRequests, type ExportFormat } from '@aftercare/contracts/export';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { columnTexts } from '@aftercare/messages/list-texts';
import { fill } from '@aftercare/messages/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../api/context.js';
import type { Admitted } from '../http/caller-gate.js';
import { door, type DoorParts } from '../http/door.js';
import type { Cell, Column, ExportedList } from './cell.js';
import { csv } from './csv.js';
import { wallClock } from './local-time.js';
import { articleList, courseList, customerList, followUpList, installationList } from './other-lists.js';
import { readRows } from './read-rows.js';
import { selectionOf } from './selection.js';
import { complaintList, ticketList, workOrderList } from './service-lists.js';
import { xlsx } from './xlsx.js';

export interface ExportParts extends DoorParts {
  readonly schema: GraphQLSchema;
  readonly contextOf: (caller: Admitted, request: FastifyRequest) => GatewayContext;
}

const lists: readonly ExportedList[] = [
  ticketList,
  workOrderList,
  complaintList,
  customerList,
  installationList,
  followUpList,
  articleList,
  courseList,
];

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Of one person at a time. */
const atOnce = 2;

/**
 * COM-11: `GET /export/{list}?format=csv|xlsx&filter=…&search=…&orderBy=…&columns=a,b`: the list as the query of that
 * name answers it to this caller, all of it, written as it is read. A slow network only makes it slow; when it breaks
 * off, the connection does too, so that no half list looks like a whole one.
 */
export function addExportRoutes(app: FastifyInstance, parts: ExportParts): void {
  const running = new Map<string, number>();
  app.get(
    '/export/:list',
    door(parts, async (request, reply, admitted) => {
      const { caller } = admitted.session;
      if (caller.kind === 'anonymous') throw new DomainError('SIGN_IN_REQUIRED');
      if (caller.kind !== 'staff') throw new DomainError('NOT_ALLOWED', { permission: 'DATA_EXPORT' });
      if ((running.get(caller.id) ?? 0) >= atOnce) throw new DomainError('EXPORTS_RUNNING', { max: atOnce });
      const count = (by: number) => running.set(caller.id, (running.get(caller.id) ?? 0) + by);
      count(1);
      const narrowed = { ...admitted, session: { ...admitted.session, caller: asExporter(caller) } };
      const end = () => void count(-1);
      return answer(request, reply, narrowed, parts, end).catch((error: unknown) => {
        end();
        throw error;
      });
    }),
  );
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  admitted: Admitted,
  { schema, contextOf }: ExportParts,
  end: () => void,
): Promise<FastifyReply> {
  const { list: wanted } = request.params as { list: string }; // of the route
  const list = lists.find(({ field }) => field === wanted);
  if (!list) throw notFound('list', '', ['list']);
  const query = request.query as Readonly<Record<string, unknown>>; // parsed by Fastify; each value is checked
  const format = exportFormat.safeParse(query['format'] ?? 'csv').data;
  if (!format) throw new DomainError('INVALID_INPUT', { problem: 'invalid_value' }, ['format']);
  const chosen = columnsOf(list, query['columns']);
  const selection = selectionOf(schema, list.field, query);
  const freshContext = () => contextOf(admitted, request);
  await freshContext().ask(
    exportRequests(list.query.service).begin,
    {
      list: list.field,
      format,
      columns: chosen.map(([name]) => name),
      filter: JSON.stringify(selection['filter'] ?? {}),
      searched: selection['search'] !== undefined,
    },
    randomUUID(),
  );
  const columns = chosen.map(([, column]) => column);
  const pages = readRows(list, selection, columns, freshContext)[Symbol.asyncIterator]();
  const firstPage = await pages.next(); // what is refused is refused before anything is sent
  const heads = columns.map(({ head }) => fill(columnTexts[head], {}, admitted.locale));
  const wallTime = wallClock(admitted.session.zone ?? 'Asia/Shanghai');
  const write = format === 'csv' ? csv : xlsx;
  const name = `${list.field}-${wallTime(new Date()).text.replaceAll(/[-:]/g, '').replace(' ', '-')}.${format}`;
  const bytes = Readable.from(write(heads, goneOn(firstPage, pages), wallTime), { objectMode: false });
  bytes.once('close', end);
  return reply
    .type(contentTypes[format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(bytes);
}

type Rows = readonly (readonly Cell[])[];

async function* goneOn(first: IteratorResult<Rows>, rest: AsyncIterator<Rows>): AsyncIterable<Rows> {
  for (let page = first; !page.done; page = await rest.next()) yield page.value;
}

/** Those that are asked for, in that order; left out: all. */
function columnsOf(list: ExportedList, asked: unknown): [string, Column<never>][] {
  if (typeof asked !== 'string' || asked === '') return Object.entries(list.columns);
  return asked.split(',').map((name) => {
    const column = Object.hasOwn(list.columns, name) ? list.columns[name] : undefined;
    if (!column) throw new DomainError('INVALID_INPUT', { problem: 'invalid_value' }, ['columns']);
    return [name, column];
  });
}

const reaches: readonly Reach[] = ['OWN', 'UNIT', 'TREE', 'ALL'];

/** Nobody takes along more than their right to export reaches, however far they may read. */
function asExporter(caller: Extract<Caller, { kind: 'staff' }>): Caller {
  const own = caller.grants['DATA_EXPORT'];
  if (!own) throw new DomainError('NOT_ALLOWED', { permission: 'DATA_EXPORT' });
  const narrower = (reach: Reach) => (reaches.indexOf(reach) < reaches.indexOf(own) ? reach : own);
  const grants = Object.fromEntries(
    Object.entries(caller.grants).map(([permission, reach]) => [
      permission,
      // names of colleagues and units beside a row are no rows
      permission === 'PERSON_READ' ? reach : narrower(reach),
    ]),
  );
  return { ...caller, grants };
}
