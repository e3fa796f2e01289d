import { describe, expect, test } from '@jest/globals';
import { decideEntitlement, type EntitlementQuestion } from './entitlement.js';
import { chooseAgreement, type AgreementInUse } from './entitlement-choice.js';

const agreement = (fields: Partial<AgreementInUse> = {}): AgreementInUse => ({
  id: 'a',
  number: 'A1',
  kind: 'PAID_MAINTENANCE',
  installationIds: [],
  services: [{ service: 'REMOTE' }],
  serviceLevelCode: 'GOLD',
  calendarId: null,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  terms: {
    arrivalPromises: [],
    administratorFirst: false,
    identityCheck: false,
    proofOfPurchaseCheck: false,
  },
  used: [],
  ...fields,
});
const installation = { id: 'i', lifetimeMaintenance: false, proofOfPurchase: 'HT-1' };
const ask = (agreements: readonly AgreementInUse[], fields: Partial<EntitlementQuestion> = {}) =>
  decideEntitlement({ service: 'REMOTE', date: '2026-06-01', calendarId: 'unit', agreements, ...fields });
const codes = (agreements: readonly AgreementInUse[], fields: Partial<EntitlementQuestion> = {}) => {
  const { decision, explanation } = ask(agreements, fields);
  return [decision, ...explanation.map(({ code }) => code)];
};

describe('CUS-04: covered or to be quoted, and why', () => {
  test.each([
    ['unlimited', agreement(), {}, ['COVERED', 'AGREEMENT_COVERS_CUSTOMER', 'QUOTA_UNLIMITED']],
    [
      'something left',
      agreement({ services: [{ service: 'REMOTE', included: 1 }] }),
      {},
      ['COVERED', 'AGREEMENT_COVERS_CUSTOMER', 'QUOTA_LEFT'],
    ],
    [
      'reserved counts as used',
      agreement({
        services: [{ service: 'REMOTE', included: 2 }],
        used: [{ service: 'REMOTE', reserved: 1, consumed: 1 }],
      }),
      {},
      ['TO_BE_QUOTED', 'AGREEMENT_COVERS_CUSTOMER', 'QUOTA_USED_UP'],
    ],
    [
      'not included',
      agreement(),
      { service: 'ON_SITE' },
      ['TO_BE_QUOTED', 'AGREEMENT_COVERS_CUSTOMER', 'SERVICE_NOT_INCLUDED'],
    ],
    [
      'per incident',
      agreement({ kind: 'PER_INCIDENT' }),
      {},
      ['TO_BE_QUOTED', 'AGREEMENT_COVERS_CUSTOMER', 'PER_INCIDENT_IS_QUOTED'],
    ],
    [
      'special services always',
      agreement(),
      { specialServiceCode: 'DATA_MIGRATION' },
      ['TO_BE_QUOTED', 'AGREEMENT_COVERS_CUSTOMER', 'SPECIAL_SERVICE_IS_QUOTED'],
    ],
    [
      'its installation',
      agreement({ installationIds: ['i'] }),
      { installation },
      ['COVERED', 'AGREEMENT_COVERS_INSTALLATION', 'QUOTA_UNLIMITED'],
    ],
    [
      'another installation',
      agreement({ installationIds: ['x'] }),
      { installation },
      ['TO_BE_QUOTED', 'INSTALLATION_NOT_COVERED'],
    ],
    ['expired', agreement({ endsOn: '2026-05-31' }), {}, ['TO_BE_QUOTED', 'AGREEMENT_EXPIRED']],
    [
      'a warranty without proof on file',
      agreement({ kind: 'WARRANTY' }),
      { installation: { ...installation, proofOfPurchase: null } },
      ['COVERED', 'AGREEMENT_COVERS_CUSTOMER', 'QUOTA_UNLIMITED', 'PROOF_OF_PURCHASE_NEEDED'],
    ],
  ] as const)('%s', (_name, given, fields, expected) => {
    expect(codes([given], fields)).toEqual(expected);
  });

  test('nothing at all, on the standard profile and the calendar of the unit', () => {
    expect(codes([])).toEqual(['TO_BE_QUOTED', 'NO_AGREEMENT_IN_FORCE']);
    expect(ask([])).toMatchObject({ serviceLevelCode: 'STANDARD', calendarId: 'unit', agreementId: null });
  });

  test('the first and the last day count', () => {
    for (const date of ['2026-01-01', '2026-12-31'])
      expect(ask([agreement()], { date }).decision).toBe('COVERED');
    expect(ask([agreement()], { date: '2027-01-01' }).decision).toBe('TO_BE_QUOTED');
  });

  test('CUS-02: lifetime maintenance outlives every agreement, for help from afar', () => {
    const marked = { installation: { ...installation, lifetimeMaintenance: true } };
    const expired = [agreement({ endsOn: '2026-05-31' })];
    expect(codes(expired, marked)).toEqual(['COVERED', 'AGREEMENT_EXPIRED', 'LIFETIME_MAINTENANCE']);
    expect(codes(expired, { ...marked, service: 'ON_SITE' })[0]).toBe('TO_BE_QUOTED');
    expect(codes([], { ...marked, specialServiceCode: 'TRAINING' })[0]).toBe('TO_BE_QUOTED');
  });

  test('what was used beyond the quota shows as less than nothing', () => {
    const used = [{ service: 'ON_SITE', reserved: 0, consumed: 3 }] as const;
    const { quotas } = ask([agreement({ services: [{ service: 'ON_SITE', included: 2 }], used })]);
    expect(quotas).toMatchObject([{ included: 2, consumed: 3, left: -1 }]);
  });
});

describe('CUS-04: the choice among several agreements is always the same', () => {
  const request = { service: 'REMOTE', installationId: 'i' } as const;
  const usedUp = agreement({ id: 'used-up', kind: 'VIP', services: [{ service: 'REMOTE', included: 0 }] });
  const foreign = agreement({ id: 'foreign', kind: 'VIP', services: [{ service: 'ON_SITE' }] });
  const perIncident = agreement({ id: 'per-incident', kind: 'PER_INCIDENT' });
  const general = agreement({ id: 'general', endsOn: '2026-09-30' });
  const own = agreement({ id: 'own', installationIds: ['i'] });
  const vip = agreement({ id: 'vip', kind: 'VIP', number: 'A3' });
  const sooner = agreement({ id: 'sooner', number: 'A9', endsOn: '2026-06-30', kind: 'VIP' });
  const wanted = ['own', 'sooner', 'vip', 'general', 'used-up', 'per-incident', 'foreign'];

  test('in whatever order they come', () => {
    const all = [usedUp, foreign, perIncident, general, own, vip, sooner];
    for (const start of [all, all.toReversed(), [...all.slice(3), ...all.slice(0, 3)]]) {
      let rest = start;
      const chosen: string[] = [];
      while (rest.length > 0) {
        const one = chooseAgreement(rest, request);
        chosen.push(one?.id ?? '');
        rest = rest.filter((each) => each !== one);
      }
      expect(chosen).toEqual(wanted);
    }
  });

  test('without an installation the agreement for all of them answers', () => {
    expect(chooseAgreement([own, general], { service: 'REMOTE', installationId: undefined })?.id).toBe(
      'general',
    );
  });
});
