import { expect, test } from '@jest/globals';
import { eventually } from '@aftercare/test-kit/eventually';
import type { World } from '../support/platform.js';
import { damaged } from './damage.js';
import { checkImport, fileWith, runImport, startImport } from './run-import.js';
import { asCsv, smallLog } from './small-log.js';

const now = new Date();

export function incidentLogs(world: () => World): void {
  const rowsOf = async (source: string) => {
    const admin = await world().as('admin');
    const { importedHistory } = await admin.get<{ importedHistory: { rows: number; tickets: number } }>(
      'query ($source: String!) { importedHistory(source: $source) { rows tickets } }',
      { source },
    );
    return importedHistory;
  };

  test('COM-11: a log is imported whole: events, incidents and every count equal the file', async () => {
    const lines = smallLog(1, 60, now);
    const file = fileWith('whole.csv', asCsv(lines));
    const { code, told, err } = await runImport(world(), ['incident-log', file]);
    expect({ code, err: code === 0 ? '' : err, differences: told?.differences }).toEqual({
      code: 0,
      err: '',
      differences: [],
    });
    expect(told).toMatchObject({
      problems: [],
      checked: { rows: lines.length, tickets: 60 },
      result: { recorded: lines.length, known: 0, cancelled: false },
    });
    const checked = await checkImport(world(), file);
    expect(checked.out).toContain(' 0 differ');
    expect(checked.code).toBe(0);
  });

  test('COM-11: odd rows are imported with a warning that names them; a dry run imports nothing', async () => {
    const lines = smallLog(2, 12, now);
    const file = fileWith('odd.csv', asCsv(lines));
    const { code, told } = await runImport(world(), ['incident-log', file, '--dry-run']);
    expect(code).toBe(0);
    const rowOf = (number: string, nth: number) =>
      lines.findIndex((line) => line['number'] === number) + nth + 2;
    expect(told?.warnings.map(({ row, column, code: reason }) => [row, column, reason])).toEqual([
      [rowOf('INC0002003', 1), 'incident_state', 'LOG_STATE_KEPT'],
      [rowOf('INC0002005', 2), 'sys_mod_count', 'LOG_SEQUENCE_REPEATS'],
      [rowOf('INC0002008', 2), 'sys_mod_count', 'LOG_SEQUENCE_REPEATS'],
    ]);
    expect(await rowsOf(told?.source ?? '')).toEqual({ rows: 0, tickets: 0 });
  });

  test('COM-11: of 50 damaged rows each is named with column and reason, and nothing is imported', async () => {
    const { lines, expected } = damaged(smallLog(3, 60, now), 50);
    const file = fileWith('damaged.csv', asCsv(lines));
    for (const options of [['--dry-run'], []]) {
      const { code, told } = await runImport(world(), ['incident-log', file, ...options]);
      expect(code).toBe(1);
      expect(told?.problems.map(({ row, column, code: reason }) => ({ row, column, code: reason }))).toEqual(
        expected,
      );
      expect(told?.problems.every(({ text }) => /^row \d+, \w+: .+/.test(text))).toBe(true);
    }
    const admin = await world().as('admin');
    const { tickets } = await admin.get<{ tickets: { totalCount: number } }>(
      '{ tickets(search: "INC0003001", first: 1) { totalCount } }',
    );
    expect(tickets.totalCount).toBe(0);
  });

  test('COM-11: killed in the middle and started again, the result is the same', async () => {
    const lines = smallLog(4, 600, now);
    const file = fileWith('killed.csv', asCsv(lines));
    const { told } = await runImport(world(), ['incident-log', file, '--dry-run']);
    const source = told?.source ?? '';
    const first = startImport(world(), ['incident-log', file]);
    await eventually(async () => (await rowsOf(source)).rows > 0, { withinMs: 60_000 });
    first.child.kill('SIGKILL');
    await first.ended;
    const { rows: before } = await rowsOf(source);
    expect(before).toBeLessThan(lines.length); // else nothing was interrupted
    const again = await runImport(world(), ['incident-log', file]);
    expect(again.told).toMatchObject({ differences: [] });
    expect(again.told?.result?.known).toBeGreaterThanOrEqual(before);
    expect(await rowsOf(source)).toEqual({ rows: lines.length, tickets: 600 });
    const third = await runImport(world(), ['incident-log', file]);
    expect(third.told).toMatchObject({ result: { recorded: 0, known: lines.length }, differences: [] });
  });

  test('COM-11: cancelled, it ends between two batches and says how to go on', async () => {
    const lines = smallLog(5, 600, now);
    const file = fileWith('cancelled.csv', asCsv(lines));
    const { told } = await runImport(world(), ['incident-log', file, '--dry-run']);
    const running = startImport(world(), ['incident-log', file]);
    await eventually(async () => (await rowsOf(told?.source ?? '')).rows > 0, { withinMs: 60_000 });
    running.child.kill('SIGINT');
    const { code, out } = await running.ended;
    expect(code).toBe(130);
    const [, recorded] = /cancelled: (\d+) rows recorded; the same command goes on/.exec(out) ?? [];
    expect((await rowsOf(told?.source ?? '')).rows).toBe(Number(recorded));
  });

  test('COM-11, COM-03: who may not import is told so before anything is read', async () => {
    const file = fileWith('mine.csv', asCsv(smallLog(6, 3, now)));
    const { code, told, err } = await runImport(world(), ['incident-log', file], 'engineer');
    expect([code, told]).toEqual([1, undefined]);
    expect(err).toContain('NOT_ALLOWED');
    expect(err).toContain('DATA_IMPORT');
  });
}
