import type { CommandInput } from '../command.js';
import { findPlatform } from '../platform/find-platform.js';
import type { Api } from '../platform/api.js';
import { operatorAt } from '../platform/operator.js';
import { checkLog, readLog, type CheckedLog } from './check-log.js';
import { knownNames, prepareDirectory, type Directory } from './directory.js';
import { HistoryBatches, type Batch } from './history-batches.js';
import type { Mapping } from './mapping.js';
import type { Problem } from './problem.js';
import { ProgressLine } from './progress.js';
import type { ImportOrder } from './read-order.js';
import { HistorySender } from './send-history.js';
import { differences, type Counted } from './tally.js';

/** What became of an import. */
export interface Outcome {
  readonly exitCode: number;
  readonly dryRun: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly source?: string;
  readonly checked?: { readonly rows: number; readonly tickets: number };
  readonly result?: {
    readonly recorded: number;
    readonly known: number;
    readonly cancelled: boolean;
    /** From the first row sent to the last count compared. */
    readonly seconds: number;
    readonly rowsPerSecond: number;
    /** Most memory that this command ever held, MiB. */
    readonly peakMemoryMiB: number;
  };
  /** Where the platform counts otherwise than the file. */
  readonly differences?: readonly string[];
}

type Environment = CommandInput['environment'];

/** Batches that travel at a time. */
const width = 4;
const cancelledExit = 130;

/** Checks the whole file, then imports it; one bad row and nothing is imported. */
export async function importLog(
  order: ImportOrder,
  input: CommandInput,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  if (order.dryRun && !needsNames(order.log.mapping)) {
    return refusedOr(order, await check(order, undefined), (checked) => ready(order, checked));
  }
  const platform = await findPlatform(input, say);
  try {
    const api = await admittedApi(platform.url, input.environment, order, signal);
    const checked = await check(order, await knownNames(api, order.log.mapping));
    return await refusedOr(order, checked, (good) =>
      order.dryRun ? ready(order, good) : record(order, api, good, signal),
    );
  } finally {
    await platform.leave();
  }
}

const needsNames = ({ customer, units, categories, people }: Mapping) =>
  'existing' in customer || units.existing === true || 'existing' in categories || people !== undefined;

/** Signed in, and allowed to import: asked before anything is read. */
async function admittedApi(url: string, environment: Environment, order: ImportOrder, signal: AbortSignal) {
  const api = await operatorAt(url, environment, order.locale, signal);
  await api.read('{ importedHistory(source: "-") { rows } }');
  return api;
}

async function check({ log }: ImportOrder, known: Parameters<typeof checkLog>[1]): Promise<CheckedLog> {
  const progress = new ProgressLine('checking', undefined, process.stderr);
  const checked = await checkLog(log, known, (rows, share) => progress.tell(rows, share));
  progress.end();
  return checked;
}

async function refusedOr(
  { dryRun }: ImportOrder,
  checked: CheckedLog,
  go: (good: CheckedLog) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { problems, warnings } = checked;
  return problems.length > 0 ? { exitCode: 1, dryRun, problems, warnings } : go(checked);
}

const begun = (order: ImportOrder, { problems, warnings, rows, tally, digest }: CheckedLog) => ({
  exitCode: 0,
  dryRun: order.dryRun,
  problems,
  warnings,
  source: `${order.kind}:${digest.slice(0, 16)}`,
  checked: { rows, tickets: tally.counted().tickets },
});

const ready = (order: ImportOrder, checked: CheckedLog): Outcome => begun(order, checked);

async function record(
  order: ImportOrder,
  api: Api,
  checked: CheckedLog,
  signal: AbortSignal,
): Promise<Outcome> {
  const outcome = begun(order, checked);
  const directory = await prepareDirectory(api, order.log.mapping, checked);
  const progress = new ProgressLine('importing', checked.rows, process.stderr);
  const sender = new HistorySender(api, outcome.source, width, ({ recorded, known }) =>
    progress.tell(recorded + known),
  );
  await sendAll(order, directory, sender, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  progress.end();
  const { recorded, known } = sender.sent;
  const told = () => ({
    recorded,
    known,
    cancelled: signal.aborted,
    seconds: Math.round(progress.seconds() * 10) / 10,
    rowsPerSecond: progress.rate(),
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  if (signal.aborted) return { ...outcome, exitCode: cancelledExit, result: told() };
  const unlike = differences(checked.tally.counted(), await countedThere(api, outcome.source));
  return { ...outcome, exitCode: unlike.length === 0 ? 0 : 1, result: told(), differences: unlike };
}

class Cancelled extends Error {}

/** Reads the file a second time, and sends it; a cancel lets what travels arrive. */
async function sendAll(
  { log }: ImportOrder,
  directory: Directory,
  sender: HistorySender,
  signal: AbortSignal,
): Promise<void> {
  const batches = new HistoryBatches(directory);
  const send = async (batch: Batch | undefined) => {
    if (signal.aborted) throw new Cancelled('cancelled');
    if (batch) await sender.send(batch);
  };
  try {
    await readLog(log, [], [], { row: (row) => send(batches.add(row)), line: () => undefined });
    await send(batches.rest());
  } finally {
    await sender.finish();
  }
}

async function countedThere(api: Api, source: string): Promise<Counted> {
  const { tally } = await api.read<{
    tally: Omit<Counted, 'lines'> & {
      lines: (Counted['lines'][number] & { unit: { name: string } | null })[];
    };
  }>(
    `query ($source: String!) { tally: importedHistory(source: $source) {
       rows tickets resolvedTickets meanTimeToResolveMs medianTimeToResolveMs
       lines { dimension value rows tickets unit { name } } } }`,
    { source },
  );
  const lines = tally.lines.map(({ unit, ...line }) => ({ ...line, value: unit?.name ?? line.value }));
  return { ...tally, lines };
}
