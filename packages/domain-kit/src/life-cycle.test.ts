import { describe, expect, test } from '@jest/globals';
import { defineLifeCycle } from './life-cycle.js';

const door = defineLifeCycle('door', 'OPEN', {
  OPEN: { close: 'CLOSED' },
  CLOSED: { open: 'OPEN', lock: 'LOCKED' },
  LOCKED: { unlock: 'CLOSED' },
});

describe('a life cycle', () => {
  test('leads from state to state by its table alone', () => {
    expect(door.next('CLOSED', 'lock')).toBe('LOCKED');
    expect(door.actionsFrom('CLOSED')).toEqual(['open', 'lock']);
    expect([door.initial, door.states]).toEqual(['OPEN', ['OPEN', 'CLOSED', 'LOCKED']]);
  });

  test('every state and action outside of the table is ILLEGAL_STEP and names what is allowed', () => {
    const legal: string[] = [];
    for (const state of door.states) {
      for (const action of ['open', 'close', 'lock', 'unlock'] as const) {
        if (door.actionsFrom(state).includes(action)) legal.push(`${state} ${action}`);
        else {
          expect(() => door.next(state, action)).toThrow(
            expect.objectContaining({
              code: 'ILLEGAL_STEP',
              params: { kind: 'door', state, action, allowed: door.actionsFrom(state) },
            }),
          );
        }
      }
    }
    expect(legal).toEqual(['OPEN close', 'CLOSED open', 'CLOSED lock', 'LOCKED unlock']);
  });

  test('an action named like a method of every object is no step', () => {
    // not an action by its type; input that was not parsed could still be this
    expect(() => door.next('OPEN', 'toString' as 'open')).toThrow('ILLEGAL_STEP');
  });

  test('a state that cannot be reached is found at load', () => {
    expect(() =>
      defineLifeCycle<'OPEN' | 'LOST', 'find'>('door', 'OPEN', { OPEN: {}, LOST: { find: 'OPEN' } }),
    ).toThrow('LOST cannot be reached');
  });
});
