import { reach, type Reach } from '@aftercare/contracts/caller';
import { presetRoles } from '@aftercare/contracts/identity/preset-roles';
import { expect, test } from '@jest/globals';
import {
  administers,
  assertAdministratorStays,
  assertHolds,
  cutTo,
  mergeGrants,
  type GrantMap,
} from './grants.js';

const may = (held: GrantMap, wanted: GrantMap, path: readonly string[]): boolean => {
  try {
    assertHolds({ unitId: 'branch', grants: held }, wanted, path);
    return true;
  } catch {
    return false; // refused
  }
};

test('COM-03: of several roles, each permission reaches as far as in the widest', () => {
  const lists = reach.options.map((each) => [{ permission: 'TICKET_READ', reach: each }]);
  expect(mergeGrants(lists)).toEqual({ TICKET_READ: 'ALL' });
  expect(mergeGrants([...lists].reverse())).toEqual({ TICKET_READ: 'ALL' });
  expect(mergeGrants([])).toEqual({});
});

test('COM-03: nobody gives more than they hold: every reach held × wanted × place', () => {
  const places = {
    here: ['root', 'branch'],
    below: ['root', 'branch', 'team'],
    elsewhere: ['root', 'other'],
  };
  const given = (held: Reach, wanted: Reach) =>
    Object.entries(places).flatMap(([place, path]) => (may({ X: held }, { X: wanted }, path) ? [place] : []));
  const everywhere = ['here', 'below', 'elsewhere'];
  const table = reach.options.map((held) => reach.options.map((wanted) => given(held, wanted)));
  expect(table).toEqual([
    // wanted:   OWN         UNIT             TREE             ALL
    /* OWN  */ [everywhere, [], [], []],
    /* UNIT */ [everywhere, ['here'], [], []],
    /* TREE */ [everywhere, ['here', 'below'], ['here', 'below'], []],
    /* ALL  */ [everywhere, everywhere, everywhere, everywhere],
  ]);
  expect(may({ Y: 'ALL' }, { X: 'OWN' }, places.here)).toBe(false);
});

test('COM-02: who manages roles everywhere may give any; within a unit, not', () => {
  expect(may({ ROLE_MANAGE: 'ALL' }, { COMPLAINT_LEAD: 'ALL' }, ['root'])).toBe(true);
  expect(may({ ROLE_MANAGE: 'TREE' }, { COMPLAINT_LEAD: 'OWN' }, ['root', 'branch'])).toBe(false);
});

test('COM-04: a key is cut to its scopes', () => {
  expect(cutTo({ A: 'ALL', B: 'OWN' }, ['B', 'C'])).toEqual({ B: 'OWN' });
});

test('COM-02: of the preset roles, the administrator alone administers; the last one stays', () => {
  const roles: readonly (readonly [string, { readonly grants: GrantMap }])[] = Object.entries(presetRoles);
  expect(roles.filter(([, { grants }]) => administers(grants)).map(([code]) => code)).toEqual([
    'ADMINISTRATOR',
  ]);
  expect(() => assertAdministratorStays(1, 0)).toThrow('LAST_ADMINISTRATOR');
  expect(() => assertAdministratorStays(2, 1)).not.toThrow();
  expect(() => assertAdministratorStays(0, 0)).not.toThrow();
});
