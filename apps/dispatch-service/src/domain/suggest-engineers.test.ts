import { expect, test } from '@jest/globals';
import { after, id, morning, neighbourId, unitId } from '../../test/given.js';
import { roadKm } from './distance.js';
import { suggestEngineers, type Candidate, type Errand } from './suggest-engineers.js';

const shanghai = { latitude: 31.23, longitude: 121.47 };
const suzhou = { latitude: 31.3, longitude: 120.58 };

const errand = (fields: Partial<Errand> = {}): Errand => ({
  unitId,
  skillCodes: ['SERVER'],
  place: shanghai,
  dueAt: after(2),
  declinedBy: [],
  ...fields,
});
const candidate = (n: number, fields: Partial<Candidate> = {}): Candidate => ({
  personId: id(n),
  unitId,
  skillCodes: ['SERVER'],
  place: shanghai,
  openOrders: 0,
  visitsToCustomer: 0,
  busyUntil: null,
  ...fields,
});
const ranked = (candidates: readonly Candidate[], asked = errand()) =>
  suggestEngineers(asked, candidates, morning);
const order = (candidates: readonly Candidate[], asked = errand()) =>
  ranked(candidates, asked).map(({ personId }) => personId);

test('DSP-06: each figure moves the rank, and is told as a reason', () => {
  const reasons = (fields: Partial<Candidate>, asked?: Errand) =>
    ranked([candidate(1, fields)], asked)[0]?.reasons.map(({ code }) => code);
  expect(reasons({})).toEqual(['SKILLS_MATCH', 'NEAR', 'LOAD_LIGHT', 'IN_TIME', 'SAME_UNIT']);
  expect(reasons({ place: suzhou })).toContain('FAR');
  expect(reasons({ openOrders: 7 })).toContain('LOAD_HEAVY');
  expect(reasons({ visitsToCustomer: 2 })).toContain('KNOWS_CUSTOMER');
  expect(reasons({ busyUntil: after(3) })).toContain('LATE');
  expect(reasons({ unitId: neighbourId })).toContain('OTHER_UNIT');
  for (const worse of [
    { place: suzhou },
    { openOrders: 3 },
    { busyUntil: after(3) },
    { unitId: neighbourId },
  ] satisfies Partial<Candidate>[]) {
    expect(order([candidate(1, worse), candidate(2)])).toEqual([id(2), id(1)]);
  }
  expect(order([candidate(1), candidate(2, { visitsToCustomer: 1 })])).toEqual([id(2), id(1)]);
});

test('DSP-06: whoever lacks a skill comes last and is not suitable, however near', () => {
  const lacking = candidate(1, { skillCodes: [], visitsToCustomer: 9 });
  expect(ranked([lacking, candidate(2, { place: suzhou, openOrders: 9 })])).toMatchObject([
    { personId: id(2), suitable: true },
    {
      personId: id(1),
      suitable: false,
      reasons: expect.arrayContaining([{ code: 'SKILL_MISSING', params: { skills: 'SERVER' } }]),
    },
  ]);
});

test('DSP-07: whoever declined comes after everybody who could go', () => {
  const asked = errand({ declinedBy: [id(1)] });
  const [last] = ranked(
    [candidate(1, { visitsToCustomer: 9 }), candidate(2, { openOrders: 9, place: suzhou })],
    asked,
  ).slice(-1);
  expect(last).toMatchObject({
    personId: id(1),
    reasons: expect.arrayContaining([{ code: 'DECLINED_BEFORE', params: {} }]),
  });
});

test('DSP-06: the same question gives the same answer, whatever the order of the candidates', () => {
  const many = Array.from({ length: 9 }, (_, n) => candidate(n + 1, { openOrders: n % 3 }));
  expect(ranked([...many].reverse())).toEqual(ranked(many));
});

test('DSP-06: the way is estimated by road; without a place nothing is guessed', () => {
  expect(roadKm(shanghai, suzhou)).toBeGreaterThan(100);
  expect(roadKm(shanghai, suzhou)).toBeLessThan(125);
  expect(ranked([candidate(1, { place: null })])).toMatchObject([
    { distanceKm: null, earliestArrival: null },
  ]);
});

test('scores stay between 0 and 100', () => {
  const best = candidate(1, { visitsToCustomer: 5 });
  const worst = candidate(2, {
    skillCodes: [],
    place: { latitude: 39.9, longitude: 116.4 },
    openOrders: 50,
    unitId: neighbourId,
  });
  expect(ranked([best, worst]).map(({ score }) => score)).toEqual([100, 0]);
});
