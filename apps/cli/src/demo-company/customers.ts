import { cities, type DemoCity } from './organisation.js';
import { SeededRandom } from './seeded-random.js';
import { brands, givenNames, industries, roads, surnames, titles } from './words.js';

export type TravelZone = 'IN_CITY' | 'SURROUNDING_COUNTY' | 'REMOTE';

export interface DemoContact {
  readonly name: string;
  readonly title: string;
  readonly roles: ('SYSTEM_ADMINISTRATOR' | 'USER' | 'DECISION_MAKER')[];
  readonly mobile: string;
  readonly email: string;
}

export interface DemoInstallation {
  readonly productCode: string;
  readonly productVersion: string;
  readonly edition: string;
  readonly serviceCode: string;
  readonly dongleNumber: string;
  readonly installedOn: string;
}

export interface DemoCustomer {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: 'REGULAR' | 'KEY' | 'VIP';
  readonly industryCode: string;
  readonly unit: string;
  readonly site: {
    readonly address: string;
    readonly district: string;
    readonly travelZone: TravelZone;
    readonly coordinates: { readonly latitude: number; readonly longitude: number };
  };
  readonly contacts: readonly DemoContact[];
  readonly installations: readonly DemoInstallation[];
  readonly agreement: {
    readonly kind: 'WARRANTY' | 'PAID_MAINTENANCE' | 'VIP';
    readonly startsOn: string;
    readonly endsOn: string;
  } | null;
}

export const products = [
  { code: 'FIN', nameZh: '财务管理', nameEn: 'Finance', versions: ['8.2.0', '8.3.0', '8.3.2'] },
  { code: 'SCM', nameZh: '供应链管理', nameEn: 'Supply chain', versions: ['5.1.4', '5.2.0'] },
  { code: 'MES', nameZh: '生产执行', nameEn: 'Manufacturing execution', versions: ['3.0.7', '3.1.0'] },
  { code: 'HRM', nameZh: '人力资源', nameEn: 'Human resources', versions: ['4.6.1', '4.7.0'] },
] as const;

/** `count` customers with three installations each on average; the same for the same seed and year. */
export function demoCustomers(seed: number, count: number, today: string): readonly DemoCustomer[] {
  const random = new SeededRandom(seed);
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index) =>
    customer(random, index, names, Number(today.slice(0, 4))),
  );
}

function customer(random: SeededRandom, index: number, names: Set<string>, year: number): DemoCustomer {
  const city = random.pick(cities);
  const industry = random.pick(industries);
  const shortName = freshName(random, city.city, industry.word, names);
  const draw = random.next();
  const level = draw < 0.05 ? 'VIP' : draw < 0.2 ? 'KEY' : 'REGULAR';
  return {
    key: `customer-${index + 1}`,
    name: `${shortName}有限公司`,
    shortName,
    level,
    industryCode: industry.code,
    unit: city.branch,
    site: site(random, city),
    contacts: Array.from({ length: random.between(1, 3) }, (_, n) => contact(random, index, n)),
    installations: Array.from({ length: random.between(1, 5) }, (_, n) =>
      installation(random, index, n, year),
    ),
    agreement: random.chance(0.85) ? agreement(random, level, year) : null,
  };
}

function freshName(random: SeededRandom, city: string, industry: string, names: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const name = `${city}${random.pick(brands)}${attempt > 20 ? random.pick(brands) : ''}${industry}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

function site(random: SeededRandom, city: DemoCity): DemoCustomer['site'] {
  const travelZone = random.chance(0.7) ? 'IN_CITY' : random.chance(0.8) ? 'SURROUNDING_COUNTY' : 'REMOTE';
  const spread = travelZone === 'IN_CITY' ? 0.15 : travelZone === 'SURROUNDING_COUNTY' ? 0.6 : 2;
  const district = travelZone === 'IN_CITY' ? `${city.city}市区` : city.county;
  return {
    address: `${city.city}市${district}${random.pick(roads)}${random.between(1, 399)}号`,
    district,
    travelZone,
    coordinates: {
      latitude: round(city.latitude + (random.next() - 0.5) * spread),
      longitude: round(city.longitude + (random.next() - 0.5) * spread),
    },
  };
}

function contact(random: SeededRandom, customerIndex: number, n: number): DemoContact {
  const digits = String((customerIndex * 10 + n) * 7919 + 10_000_000)
    .padStart(8, '0')
    .slice(-8);
  return {
    name: random.pick(surnames) + random.pick(givenNames),
    title: random.pick(titles),
    roles: n === 0 ? ['SYSTEM_ADMINISTRATOR'] : n === 1 ? ['USER'] : ['DECISION_MAKER'],
    mobile: `138${digits}`,
    email: `user${customerIndex + 1}-${n + 1}@customer.example`,
  };
}

function installation(
  random: SeededRandom,
  customerIndex: number,
  n: number,
  year: number,
): DemoInstallation {
  const product = random.pick(products);
  const number = customerIndex * 10 + n;
  return {
    productCode: product.code,
    productVersion: random.pick(product.versions),
    edition: random.pick(['标准版', '企业版', '集团版']),
    serviceCode: `AC${String(100_000 + number)}`,
    dongleNumber: `DG-${String(500_000 + number)}`,
    installedOn: `${year - random.between(1, 6)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
  };
}

function agreement(
  random: SeededRandom,
  level: DemoCustomer['level'],
  year: number,
): NonNullable<DemoCustomer['agreement']> {
  const kind = level === 'VIP' ? 'VIP' : random.chance(0.3) ? 'WARRANTY' : 'PAID_MAINTENANCE';
  const month = random.between(1, 12);
  const startsOn = `${random.chance(0.9) ? year - 1 : year - 3}-${two(month)}-01`;
  return { kind, startsOn, endsOn: `${Number(startsOn.slice(0, 4)) + 2}-${two(month)}-28` };
}

const two = (n: number) => String(n).padStart(2, '0');
const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
