import { demoCustomers, type DemoCustomer } from '@aftercare/cli/demo-company/customers';
import { units } from '@aftercare/cli/demo-company/organisation';
import { demoPeople } from '@aftercare/cli/demo-company/people';
import type { Company } from '../test/support/platform.js';

const SEED = 7;
const year = new Date().getFullYear();

const named = demoPeople(SEED).slice(0, 9);
const people = [
  ...named,
  { login: 'field2', displayName: '刘洋', unit: 'qingdao', roleCodes: ['FIELD_ENGINEER'] },
  { login: 'newcomer', displayName: '许婷', unit: 'hotline', roleCodes: ['HOTLINE_AGENT'] },
];

/** The customer of the main job: a few kilometres from the branch, with visits in its agreement. */
const harbour: DemoCustomer = {
  key: 'harbour',
  name: '青岛海辰物流有限公司',
  shortName: '海辰物流',
  level: 'KEY',
  industryCode: 'LOGISTICS',
  unit: 'qingdao',
  site: {
    address: '青岛市市南区香港中路 66 号',
    district: '市南区',
    travelZone: 'IN_CITY',
    coordinates: { latitude: 36.065, longitude: 120.384 },
  },
  contacts: [
    {
      name: '王敏',
      title: '财务主管',
      roles: ['SYSTEM_ADMINISTRATOR'],
      mobile: '13805320001',
      email: 'wangmin@haichen.example',
    },
  ],
  installations: [
    {
      productCode: 'FIN',
      productVersion: '8.3.0',
      edition: '企业版',
      serviceCode: 'AC700001',
      dongleNumber: 'DG-700001',
      installedOn: '2024-05-01',
    },
  ],
  agreement: { kind: 'PAID_MAINTENANCE', startsOn: `${year - 1}-04-01`, endsOn: `${year + 1}-03-31` },
};

const customers: readonly DemoCustomer[] = [
  harbour,
  ...demoCustomers(SEED, 12, `${year}-01-01`).map((customer) => ({ ...customer, unit: 'qingdao' })),
];

/** The demo company as far as the journeys need it: its named accounts, a branch in Qingdao, a dozen customers. */
export const company: Company = { password: 'a long enough password', units, people, customers };
