import { permissionCodes } from '@aftercare/contracts/identity/permissions';
import { permissionTexts } from '@aftercare/messages/permissions';
import { expect, test } from '@jest/globals';

test('COM-13: every permission says what it allows in both languages, and no other does', () => {
  expect(Object.keys(permissionTexts).toSorted()).toEqual(permissionCodes.toSorted());
  const wrong = Object.values(permissionTexts).filter(
    ({ zh, en }) => !/[一-鿿]/.test(zh) || /[一-鿿]/.test(en),
  );
  expect(wrong).toEqual([]);
});
