import type { DemoCustomer } from '@aftercare/cli/demo-company/customers';
import type { DemoUnit } from '@aftercare/cli/demo-company/organisation';
import type { DemoPerson } from '@aftercare/cli/demo-company/people';

export const password = 'a long enough password';

/** A small company: one region with two branches, so that scopes can differ. */
export const units: readonly DemoUnit[] = [
  { key: 'hotline', name: '热线中心', kind: 'DEPARTMENT', parent: 'hq' },
  { key: 'east', name: '华东大区', kind: 'REGION', parent: 'hq' },
  { key: 'shanghai', name: '上海分公司', kind: 'BRANCH', parent: 'east' },
  { key: 'hangzhou', name: '杭州分公司', kind: 'BRANCH', parent: 'east' },
];

const person = (login: string, unit: string, ...roleCodes: string[]): DemoPerson => ({
  login,
  displayName: `同事${login}`,
  unit,
  roleCodes,
});

export const people: readonly DemoPerson[] = [
  person('hotline', 'hq', 'HOTLINE_AGENT'),
  person('support', 'hq', 'SUPPORT_MANAGER'),
  person('gm', 'hq', 'GENERAL_MANAGER'),
  person('quality', 'hq', 'QUALITY_SUPERVISOR'),
  person('trainer', 'hq', 'TRAINER', 'TRAINING_ADMINISTRATOR'),
  person('manager', 'shanghai', 'SERVICE_MANAGER'),
  person('engineer', 'shanghai', 'SUPPORT_ENGINEER'),
  person('field', 'shanghai', 'FIELD_ENGINEER'),
  person('field2', 'shanghai', 'FIELD_ENGINEER'),
  person('elsewhere', 'hangzhou', 'SUPPORT_ENGINEER'),
  person('elsewhere-manager', 'hangzhou', 'SERVICE_MANAGER'),
];

const customer = (n: number, fields: Partial<DemoCustomer> = {}): DemoCustomer => ({
  key: `customer-${n}`,
  name: `上海晨光物流${n}有限公司`,
  shortName: `晨光${n}`,
  level: 'REGULAR',
  industryCode: 'LOGISTICS',
  unit: 'shanghai',
  site: {
    address: '上海市人民路1号',
    district: '黄浦区',
    travelZone: 'IN_CITY',
    coordinates: { latitude: 31.23, longitude: 121.47 },
  },
  contacts: [
    {
      name: `王敏${n}`,
      title: '财务主管',
      roles: ['SYSTEM_ADMINISTRATOR'],
      mobile: `1380000000${n}`,
      email: `wang${n}@customer.example`,
    },
  ],
  installations: [
    {
      productCode: 'FIN',
      productVersion: '8.3.0',
      edition: '企业版',
      serviceCode: `AC90000${n}`,
      dongleNumber: `DG-90000${n}`,
      installedOn: '2024-05-01',
    },
  ],
  agreement: { kind: 'PAID_MAINTENANCE', startsOn: '2026-01-01', endsOn: '2027-12-31' },
  ...fields,
});

export const customers: readonly DemoCustomer[] = [
  customer(1),
  customer(2, { level: 'KEY' }),
  customer(3, { unit: 'hangzhou', name: '杭州远航食品有限公司', shortName: '远航' }),
  customer(4, { agreement: null }),
];
