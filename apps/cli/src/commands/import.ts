import type { Command } from '../command.js';
import { ApiRefusal, passing } from '../platform/api.js';
import { importLog, type Outcome } from '../import/import-log.js';
import { LogUnreadable, type Problem } from '../import/problem.js';
import { problemLine } from '../import/problem-lines.js';
import { readOrder, type ImportOrder } from '../import/read-order.js';

/**
 * `npm run import -- incident-log FILE` or `ticket-log FILE --mapping MAP.json`: takes over the history of another desk,
 * all of it or nothing. 0: it is here and counts as the file does. 1: nothing was imported, or the counts differ.
 */
export const importCommand: Command = async (input) => {
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let order: ImportOrder | undefined;
  try {
    order = readOrder(input);
    const outcome = await importLog(order, input, say, stopping.signal);
    tell(outcome, order);
    return outcome.exitCode;
  } catch (error) {
    const locale = order?.locale ?? 'en';
    if (error instanceof LogUnreadable && order) {
      tell({ exitCode: 1, dryRun: order.dryRun, problems: [error.problem], warnings: [] }, order);
      return 1;
    }
    say(textOf(error, locale));
    return 1;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
};

function textOf(error: unknown, locale: string): string {
  if (error instanceof ApiRefusal) {
    const place = error.path.length > 0 ? ` (${error.path.join('.')})` : '';
    return `${error.code}: ${error.message}${place}${hintOf(error.code, locale === 'en')}`;
  }
  return error instanceof Error ? error.message : String(error);
}

function hintOf(code: string, en: boolean): string {
  if (code === 'NOT_ALLOWED') return en ? ' The right DATA_IMPORT is needed.' : ' 需要 DATA_IMPORT 权限。';
  if (!passing.has(code)) return '';
  return en ? ' The same command goes on where it stopped.' : ' 再次运行同一命令即可继续。';
}

/** Problems and warnings one by one, then the sum; with `--json` one object. */
function tell(outcome: Outcome, { json, locale }: ImportOrder): void {
  const out = (line: string) => process.stdout.write(`${line}\n`);
  if (json) {
    const worded = (problem: Problem) => ({ ...problem, text: problemLine(problem, locale) });
    const { problems, warnings, exitCode: _, ...rest } = outcome;
    out(JSON.stringify({ ...rest, problems: problems.map(worded), warnings: warnings.map(worded) }));
    return;
  }
  const zh = locale !== 'en';
  for (const warning of outcome.warnings) out(`${zh ? '警告' : 'warning'}: ${problemLine(warning, locale)}`);
  for (const problem of outcome.problems) out(`${zh ? '错误' : 'error'}: ${problemLine(problem, locale)}`);
  for (const difference of outcome.differences ?? []) out(`${zh ? '不一致' : 'differs'}: ${difference}`);
  out(sumOf(outcome, zh));
}

function sumOf({ problems, warnings, dryRun, result, differences, checked }: Outcome, zh: boolean): string {
  if (problems.length > 0) {
    return zh
      ? `${problems.length} 处错误，未导入任何内容`
      : `${problems.length} errors: nothing was imported`;
  }
  if (result?.cancelled) {
    return zh
      ? `已取消：已写入 ${result.recorded} 行；再次运行同一命令即可继续`
      : `cancelled: ${result.recorded} rows recorded; the same command goes on where it stopped`;
  }
  const rows = checked?.rows ?? 0;
  const tickets = checked?.tickets ?? 0;
  if (dryRun) {
    return zh
      ? `试运行：${rows} 行、${tickets} 张工单可以导入，${warnings.length} 条警告`
      : `dry run: ${rows} rows of ${tickets} tickets can be imported, ${warnings.length} warnings`;
  }
  const same = (differences ?? []).length === 0;
  const counts = same ? (zh ? '与文件一致' : 'counts equal the file') : zh ? '与文件不一致' : 'counts differ';
  const { recorded = 0, known = 0, seconds = 0, rowsPerSecond = 0, peakMemoryMiB = 0 } = result ?? {};
  return zh
    ? `已导入 ${rows} 行、${tickets} 张工单（新增 ${recorded}，已有 ${known}），${warnings.length} 条警告；${counts}；用时 ${seconds} 秒（含核对），每秒 ${rowsPerSecond} 行，内存峰值 ${peakMemoryMiB} MiB`
    : `imported ${rows} rows of ${tickets} tickets (${recorded} new, ${known} known), ${warnings.length} warnings; ${counts}; ${seconds} s with the comparison, ${rowsPerSecond} rows/s, at most ${peakMemoryMiB} MiB of memory`;
}
