import { fileName } from '@aftercare/contracts/attachment';
import { describe, expect, test } from '@jest/globals';
import { contentDisposition, fileNameFrom } from './file-name.js';

describe('COM-09: the name of an upload', () => {
  test.each([
    ['报错截图.png', '报错截图.png'],
    ['C:\\Users\\me\\secret\\a.png', 'a.png'],
    ['../../../etc/passwd', 'passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['  .. .hidden. ', 'hidden'],
    ['a\r\nSet-Cookie: x=1.txt', 'a Set-Cookie: x=1.txt'],
    ['photo\u202Egnp.exe', 'photognp.exe'],
    ['in\u200Bvoice\uFEFF.pdf', 'invoice.pdf'],
    ['half\uD83D.txt', 'half .txt'],
    ['e\u0301.txt', 'é.txt'],
  ])('%j is kept as %j', (given, kept) => {
    expect(fileNameFrom(given)).toBe(kept);
  });

  test('300 Chinese characters are shortened, and the ending stays', () => {
    const name = fileNameFrom(`${'长'.repeat(300)}.xlsx`);
    expect(name).toHaveLength(200);
    expect(name.endsWith('长.xlsx')).toBe(true);
  });

  test('no character is cut in two', () => {
    expect(fileNameFrom(`a${'😀'.repeat(150)}.png`).isWellFormed()).toBe(true);
  });

  test('whatever comes in, the contract takes what is made of it', () => {
    const given = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    for (let at = 0; at < given.length; at += 7) {
      expect(fileName.safeParse(fileNameFrom(`${given.slice(at, at + 7).join('')}x`)).success).toBe(true);
    }
  });

  test('a header tells it whole, and nothing can be added to the header', () => {
    expect(contentDisposition('attachment', `合同 "a'b".pdf`)).toBe(
      `attachment; filename="__ _a'b_.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C%20%22a%27b%22.pdf`,
    );
  });
});
