/** The org tree of the demo company: headquarters, three regions, eight branches, departments at headquarters. */
export interface DemoUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: 'REGION' | 'BRANCH' | 'DEPARTMENT';
  readonly parent: string;
}

export interface DemoCity {
  readonly branch: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
  /** A county of the surroundings, 1 to 2 hours away. */
  readonly county: string;
  readonly areaCode: string;
}

export const units: readonly DemoUnit[] = [
  { key: 'hotline', name: '热线中心', kind: 'DEPARTMENT', parent: 'hq' },
  { key: 'quality', name: '质量监督部', kind: 'DEPARTMENT', parent: 'hq' },
  { key: 'academy', name: '培训中心', kind: 'DEPARTMENT', parent: 'hq' },
  { key: 'east', name: '华东大区', kind: 'REGION', parent: 'hq' },
  { key: 'north', name: '华北大区', kind: 'REGION', parent: 'hq' },
  { key: 'south', name: '华南大区', kind: 'REGION', parent: 'hq' },
  { key: 'shanghai', name: '上海分公司', kind: 'BRANCH', parent: 'east' },
  { key: 'hangzhou', name: '杭州分公司', kind: 'BRANCH', parent: 'east' },
  { key: 'nanjing', name: '南京分公司', kind: 'BRANCH', parent: 'east' },
  { key: 'qingdao', name: '青岛分公司', kind: 'BRANCH', parent: 'north' },
  { key: 'beijing', name: '北京分公司', kind: 'BRANCH', parent: 'north' },
  { key: 'tianjin', name: '天津分公司', kind: 'BRANCH', parent: 'north' },
  { key: 'guangzhou', name: '广州分公司', kind: 'BRANCH', parent: 'south' },
  { key: 'shenzhen', name: '深圳分公司', kind: 'BRANCH', parent: 'south' },
];

export const cities: readonly DemoCity[] = [
  { branch: 'shanghai', city: '上海', latitude: 31.23, longitude: 121.47, county: '崇明区', areaCode: '021' },
  {
    branch: 'hangzhou',
    city: '杭州',
    latitude: 30.27,
    longitude: 120.16,
    county: '桐庐县',
    areaCode: '0571',
  },
  { branch: 'nanjing', city: '南京', latitude: 32.06, longitude: 118.8, county: '高淳区', areaCode: '025' },
  { branch: 'qingdao', city: '青岛', latitude: 36.07, longitude: 120.38, county: '平度市', areaCode: '0532' },
  { branch: 'beijing', city: '北京', latitude: 39.9, longitude: 116.41, county: '密云区', areaCode: '010' },
  { branch: 'tianjin', city: '天津', latitude: 39.08, longitude: 117.2, county: '蓟州区', areaCode: '022' },
  {
    branch: 'guangzhou',
    city: '广州',
    latitude: 23.13,
    longitude: 113.26,
    county: '从化区',
    areaCode: '020',
  },
  {
    branch: 'shenzhen',
    city: '深圳',
    latitude: 22.54,
    longitude: 114.06,
    county: '坪山区',
    areaCode: '0755',
  },
];
