import { buffer, text } from 'node:stream/consumers';
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Cell } from './cell.js';
import { csv } from './csv.js';
import { wallClock } from './local-time.js';
import { xlsx } from './xlsx.js';

const shanghai = wallClock('Asia/Shanghai');

async function* pages(...rows: (readonly Cell[])[]): AsyncIterable<readonly (readonly Cell[])[]> {
  yield rows;
}
const csvOf = async (...rows: (readonly Cell[])[]) => text(csv(['编号'], pages(...rows), shanghai));
const sheetOf = async (...rows: (readonly Cell[])[]) =>
  filesIn(await buffer(xlsx(['编号', '时间'], pages(...rows), shanghai))).get('xl/worksheets/sheet1.xml') ??
  '';

describe('COM-11: CSV', () => {
  test('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', async () => {
    expect(await csvOf(['T1'], [null], [3])).toBe('\ufeff编号\r\nT1\r\n\r\n3\r\n');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =cmd|calc',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    '|x',
    '\u200b=1',
    '\ufeff=1',
  ])('the text %j is no formula', async (evil) => {
    const [, line = ''] = (await csvOf([evil])).split(/(?<=编号)\r\n/);
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  });

  test('a number stays a number, below zero too', async () => {
    expect(await csvOf([-5, 0.25])).toContain('-5,0.25');
  });

  test('quotes, commas and line breaks stay in their cell', async () => {
    expect(await csvOf(['说 "好", 然后\n走', ' x'])).toContain('"说 ""好"", 然后\n走"," x"');
  });

  test('COM-13: times are those of the viewer’s zone', async () => {
    expect(await csvOf([new Date('2026-11-22T16:05:00Z')])).toContain('2026-11-23 00:05');
  });
});

describe('COM-11: XLSX', () => {
  test('is a whole workbook, with checksums', async () => {
    const files = filesIn(await buffer(xlsx(['编号'], pages(['T1']), shanghai)));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('a text is a text, whatever it begins with; nothing of it becomes markup', async () => {
    const sheet = await sheetOf(['=1+1<b>&"', '_x0041_\u0000\u0007']);
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1&lt;b&gt;&amp;"</t>');
    expect(sheet).toContain('>_x005F_x0041_</t>');
    expect(sheet).not.toContain('<f>');
  });

  test('a moment is a number of days on the viewer’s wall clock', async () => {
    expect(await sheetOf(['T1', new Date('2026-11-22T16:00:00Z')])).toContain(
      '<c s="1"><v>46349.000000</v></c>',
    );
  });
});

test('COM-11: 100,000 rows are written as they come: what breaks while reading breaks the file', async () => {
  async function* many(): AsyncIterable<readonly (readonly Cell[])[]> {
    for (let page = 0; page < 1_000; page++)
      yield Array.from({ length: 100 }, () => ['一行'.repeat(20), page]);
  }
  const before = process.memoryUsage().rss;
  let bytes = 0;
  for await (const chunk of xlsx(['a', 'b'], many(), shanghai)) bytes += chunk.length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  async function* broken(): AsyncIterable<readonly (readonly Cell[])[]> {
    yield [['a']];
    throw new Error('the service is away');
  }
  await expect(buffer(xlsx(['a'], broken(), shanghai))).rejects.toThrow('the service is away');
  await expect(text(csv(['a'], broken(), shanghai))).rejects.toThrow('the service is away');
});

/** Reads a ZIP by its directory and checks every file. */
function filesIn(bytes: Buffer): Map<string, string> {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, packed] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = bytes.readUInt32LE(at + 42) + 30 + nameLength;
    const content = inflateRawSync(bytes.subarray(begin, begin + packed));
    expect(crc32(content)).toBe(crc);
    expect(content.length).toBe(bytes.readUInt32LE(at + 24));
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}
