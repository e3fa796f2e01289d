import { describe, expect, test } from '@jest/globals';
import { channelsFor, choose, preferenceItems, type ChoosableKind } from './preferences.js';

const assigned: ChoosableKind = { code: 'TICKET_ASSIGNED', channels: ['IN_APP'] };
const reset: ChoosableKind = { code: 'PASSWORD_RESET', channels: ['EMAIL'], locked: true };
const kinds = [assigned, reset];

describe('COM-07: preferences', () => {
  test('what was not chosen goes as it does for everybody', () => {
    expect(channelsFor(assigned, {})).toEqual({ wanted: ['IN_APP'], off: [] });
    expect(channelsFor({ ...assigned, code: 'toString' }, {}).wanted).toEqual(['IN_APP']);
  });

  test('a channel can be switched off and another one on', () => {
    const choices = choose(kinds, {}, [{ code: 'TICKET_ASSIGNED', channels: ['EMAIL', 'EMAIL'] }]);
    expect(channelsFor(assigned, choices)).toEqual({ wanted: ['EMAIL'], off: ['IN_APP'] });
    expect(channelsFor(assigned, { TICKET_ASSIGNED: [] })).toEqual({ wanted: [], off: ['IN_APP'] });
  });

  test('a security notice cannot be switched off, whatever is kept', () => {
    expect(() => choose(kinds, {}, [{ code: 'PASSWORD_RESET', channels: [] }])).toThrow('NOTICE_LOCKED');
    expect(channelsFor(reset, { PASSWORD_RESET: [] })).toEqual({ wanted: ['EMAIL'], off: [] });
    expect(preferenceItems(kinds, {}).map(({ locked }) => locked)).toEqual([false, true]);
  });

  test('an unknown kind and a channel that is not carried are refused by their place', () => {
    const refusal = (code: string, path: readonly string[]) => expect.objectContaining({ code, path });
    expect(() => choose(kinds, {}, [{ code: 'NOPE', channels: [] }])).toThrow(
      refusal('NOTICE_KIND_UNKNOWN', ['items', '0', 'code']),
    );
    expect(() => choose(kinds, {}, [{ code: 'TICKET_ASSIGNED', channels: ['SMS'] }])).toThrow(
      refusal('CHANNEL_NOT_AVAILABLE', ['items', '0', 'channels']),
    );
  });
});
