import { units } from './organisation.js';
import { SeededRandom } from './seeded-random.js';
import { givenNames, surnames } from './words.js';

export interface DemoPerson {
  /** Also the name to sign in with. */
  readonly login: string;
  readonly displayName: string;
  readonly unit: string;
  readonly roleCodes: readonly string[];
}

/** The accounts that the quick start names; the same in every installation. */
const named: readonly DemoPerson[] = [
  { login: 'admin', displayName: '系统管理员', unit: 'hq', roleCodes: ['ADMINISTRATOR'] },
  { login: 'gm', displayName: '高志强', unit: 'hq', roleCodes: ['GENERAL_MANAGER'] },
  { login: 'hotline', displayName: '林静', unit: 'hotline', roleCodes: ['HOTLINE_AGENT'] },
  { login: 'support', displayName: '陈浩然', unit: 'hotline', roleCodes: ['SUPPORT_MANAGER'] },
  { login: 'quality', displayName: '周慧玲', unit: 'quality', roleCodes: ['QUALITY_SUPERVISOR'] },
  {
    login: 'trainer',
    displayName: '孙明',
    unit: 'academy',
    roleCodes: ['TRAINER', 'TRAINING_ADMINISTRATOR'],
  },
  { login: 'manager', displayName: '马晓东', unit: 'qingdao', roleCodes: ['SERVICE_MANAGER'] },
  { login: 'engineer', displayName: '赵磊', unit: 'qingdao', roleCodes: ['SUPPORT_ENGINEER'] },
  { login: 'field', displayName: '王强', unit: 'qingdao', roleCodes: ['FIELD_ENGINEER'] },
];

/** Roles of a branch, besides those who are named above. */
const branchRoles = [
  'SERVICE_MANAGER',
  'SUPPORT_ENGINEER',
  'FIELD_ENGINEER',
  'FIELD_ENGINEER',
  'SUPPORT_ENGINEER',
  'FIELD_ENGINEER',
];
const headquartersRoles = [
  'HOTLINE_AGENT',
  'HOTLINE_AGENT',
  'HOTLINE_AGENT',
  'EXPERT',
  'DEPARTMENT_HEAD',
  'ANALYST',
];
const headcount = 60;

/** 60 people: the named ones, and colleagues in every branch and at headquarters. */
export function demoPeople(seed: number): readonly DemoPerson[] {
  const random = new SeededRandom(seed);
  const branches = units.filter((unit) => unit.kind === 'BRANCH').map((unit) => unit.key);
  const taken = named.flatMap(({ unit, roleCodes }) => roleCodes.map((role) => `${role} in ${unit}`));
  const posts = [
    ...headquartersRoles.map((role) => ({ unit: 'hotline', role })),
    ...['TRAINER', 'TRAINER'].map((role) => ({ unit: 'academy', role })),
    ...branchRoles.flatMap((role) => branches.map((unit) => ({ unit, role }))),
  ].filter(({ unit, role }) => {
    const held = taken.indexOf(`${role} in ${unit}`);
    if (held >= 0) taken.splice(held, 1); // one post for each who is named above
    return held < 0;
  });
  const colleagues = posts.slice(0, headcount - named.length).map(({ unit, role }, index) => ({
    login: `${unit}${index + 1}`,
    displayName: random.pick(surnames) + random.pick(givenNames),
    unit,
    roleCodes: [role],
  }));
  return [...named, ...colleagues];
}
