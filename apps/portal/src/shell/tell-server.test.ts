import { expect, test } from '@jest/globals';
import { framesOf } from './tell-server.js';

test('COM-19: only places in the program are told of a failed page, never the words of the error', () => {
  const chrome =
    'TypeError: 王敏 is no function\n    at Page (https://host/assets/a-1.js:1:23)\n    at b-2.js:4:5';
  expect(framesOf(chrome)).toEqual(['at Page (https://host/assets/a-1.js:1:23)', 'at b-2.js:4:5']);
  expect(framesOf('render@https://host/assets/a-1.js:1:23\n王敏 said: 12:34')).toEqual([
    'render@https://host/assets/a-1.js:1:23',
  ]);
});
