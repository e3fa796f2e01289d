import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { contentTypeOf, isPicture } from './content-type.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const text = (content: string) => Buffer.from(content);

describe('COM-09: what a file is, by its content', () => {
  test('a picture is a picture, whatever it is called', async () => {
    expect(await contentTypeOf(png)).toBe('image/png');
    expect(isPicture('image/png')).toBe(true);
  });

  test.each([
    ['markup', '<html><script>alert(1)</script></html>'],
    ['markup behind blanks', '\ufeff  \n<!DOCTYPE html>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['an XML drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a script', '#!/bin/sh\nrm -rf /'],
    ['PostScript', '%!PS-Adobe-3.0'],
  ])('%s is nothing in particular, so that nobody runs it', async (_, content) => {
    const type = await contentTypeOf(text(content));
    expect(isPicture(type)).toBe(false);
    expect(type).not.toMatch(/html|xml|svg|script/);
  });

  test('a Windows program is no picture', async () => {
    const program = Buffer.concat([text('MZ'), Buffer.alloc(200)]);
    expect(isPicture(await contentTypeOf(program))).toBe(false);
  });

  test('readable text is plain text, also when the sample ends within a character', async () => {
    expect(await contentTypeOf(text('第一行\n第二行'))).toBe('text/plain');
    expect(await contentTypeOf(text('说明：见附件').subarray(0, 16))).toBe('text/plain');
    expect(await contentTypeOf(Buffer.from([0xb4, 0xed, 0xce, 0xf3]))).toBe('application/octet-stream');
  });

  test('a packed bomb is recognised without being unpacked', async () => {
    const bomb = zipOf(
      '[Content_Types].xml',
      deflateRawSync(Buffer.alloc(64 * 1024 * 1024)),
      64 * 1024 * 1024,
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await contentTypeOf(bomb.subarray(0, 64 * 1024))).toMatch(/zip|octet-stream/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });
});

/** The local part of a ZIP with one packed file. */
function zipOf(name: string, packed: Buffer, size: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, text(name), packed]);
}
