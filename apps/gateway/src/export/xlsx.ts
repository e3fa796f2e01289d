import type { Cell } from './cell.js';
import type { WallTime } from './local-time.js';
import { zip } from './zip.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** COM-11: one sheet, written as it goes. Texts are typed as texts, so that none is a formula. */
export function xlsx(
  heads: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  wallTime: (instant: Date) => WallTime,
): AsyncIterable<Buffer> {
  return zip([
    { name: '[Content_Types].xml', content: [contentTypes] },
    { name: '_rels/.rels', content: [relations('officeDocument', 'xl/workbook.xml')] },
    { name: 'xl/workbook.xml', content: [workbook] },
    { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelations] },
    { name: 'xl/styles.xml', content: [styles] },
    { name: 'xl/worksheets/sheet1.xml', content: sheet(heads, pages, wallTime) },
  ]);
}

async function* sheet(
  heads: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  wallTime: (instant: Date) => WallTime,
): AsyncIterable<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${heads.length}" width="20" customWidth="1"/></cols><sheetData>`;
  yield `<row>${heads.map((text) => textCell(text, 2)).join('')}</row>`;
  for await (const rows of pages)
    yield rows.map((row) => `<row>${row.map((cell) => shown(cell, wallTime)).join('')}</row>`).join('');
  yield '</sheetData></worksheet>';
}

function shown(cell: Cell, wallTime: (instant: Date) => WallTime): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c s="1"><v>${wallTime(cell).serial.toFixed(6)}</v></c>`;
  return textCell(cell, 0);
}

const textCell = (text: string, style: number): string =>
  `<c${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A cell holds 32,767 characters; `_x0041_` would be read as the character of that number. */
const escaped = (text: string): string =>
  text
    .slice(0, 32_767)
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;

const relations = (type: string, target: string): string =>
  `${head}<Relationships xmlns="${packageRelations}">${relation(1, type, target)}</Relationships>`;

const workbookRelations = `${head}<Relationships xmlns="${packageRelations}">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`;

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="Aftercare" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** 0 plain, 1 a moment, 2 the head of a column. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;
