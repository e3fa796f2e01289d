import { expect, test } from '@jest/globals';
import { pastedFiles } from './pasted-files.js';

const now = new Date(2026, 10, 22, 9, 5, 7);
const picture = (name: string) => new File(['x'], name, { type: 'image/png' });
const pasted = (files: File[], types = ['Files']) =>
  pastedFiles({ files, types }, now).map(({ name }) => name);

test('a pasted screenshot is named by its moment, two of them differently', () => {
  expect(pasted([picture('image.png'), picture('image.png')])).toEqual([
    '20261122-090507.png',
    '20261122-090507-2.png',
  ]);
});

test('a file that was copied keeps its name', () => {
  expect(pasted([picture('报错.png')])).toEqual(['报错.png']);
});

test('text from an office program is text, though a picture of it comes along', () => {
  expect(pasted([picture('image.png')], ['text/plain', 'text/html', 'Files'])).toEqual([]);
});
