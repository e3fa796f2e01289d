import { createHash } from 'node:crypto';
import type { Api } from '../platform/api.js';
import { categoryCodeAbove, categoryCodeOf } from './category-code.js';
import type { CheckedLog, KnownNames } from './check-log.js';
import type { Mapping } from './mapping.js';

/** Node ids of what a log names. */
export interface Directory {
  readonly customerId: (name: string | undefined) => string;
  readonly unitId: (group: string | undefined) => string;
  readonly categoryCode: (words: string | undefined) => string | undefined;
  readonly personId: (assignee: string | undefined) => string | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
type Unit = Named & { readonly parent: { readonly id: string } | null };

const key = (...parts: readonly string[]) =>
  `import:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)}`;

/** What is here already, for mappings whose words name it; undefined when none does. */
export async function knownNames(api: Api, mapping: Mapping): Promise<KnownNames | undefined> {
  const { customer, units, categories, people } = mapping;
  const needs = 'existing' in customer || units.existing || 'existing' in categories || people;
  if (!needs) return undefined;
  return {
    customers: new Set('existing' in customer ? (await customersOf(api)).map(({ name }) => name) : []),
    units: new Set((await unitsOf(api)).map(({ name }) => name)),
    categories: new Set((await categoriesOf(api)).map(({ code }) => code)),
    people: new Set(people ? (await peopleOf(api)).flatMap(({ login }) => login ?? []) : []),
  };
}

/** Makes the customer, units and categories of the log where they are missing; doing it again adds nothing. */
export async function prepareDirectory(
  api: Api,
  mapping: Mapping,
  { groups, categories }: CheckedLog,
): Promise<Directory> {
  const units = await prepareUnits(api, mapping, groups);
  const customers = await prepareCustomers(api, mapping, units.root);
  await prepareCategories(api, mapping, categories);
  const people = new Map(
    mapping.people ? (await peopleOf(api)).map(({ login, id }) => [login ?? '', id] as const) : [],
  );
  return {
    customerId: (name) => (typeof customers === 'string' ? customers : found(customers, name ?? '')),
    unitId: (group) => (group === undefined ? units.root : found(units.byGroup, group)),
    categoryCode: (words) => {
      if (words === undefined || 'existing' in mapping.categories) return words;
      return categoryCodeOf(mapping.categories.under, words);
    },
    personId: (assignee) => (mapping.people && assignee !== undefined ? found(people, assignee) : undefined),
  };
}

async function prepareUnits(api: Api, { units }: Mapping, groups: ReadonlySet<string>) {
  const here = await unitsOf(api);
  const headquarters = here.find(({ parent }) => parent === null);
  if (!headquarters) throw new Error('every installation has headquarters');
  const create = async (name: string, parentId: string) => {
    const { orgUnit } = await api.change<{ orgUnit: { id: string } }>(
      'createOrgUnit',
      key('unit', parentId, name),
      { kind: 'DEPARTMENT', name, parentId },
      '... on OrgUnitChanged { orgUnit { id } }',
    );
    return orgUnit.id;
  };
  const root =
    here.find(({ name }) => name === units.under)?.id ?? (await create(units.under, headquarters.id));
  const candidates = units.existing ? here : here.filter(({ parent }) => parent?.id === root);
  const byGroup = new Map(candidates.map(({ name, id }) => [name, id]));
  for (const group of groups) if (!byGroup.has(group)) byGroup.set(group, await create(group, root));
  return { root, byGroup };
}

async function prepareCustomers(api: Api, { customer }: Mapping, unitId: string) {
  const here = await customersOf(api, 'existing' in customer ? undefined : customer.name);
  if ('existing' in customer) return new Map(here.map(({ name, id }) => [name, id]));
  const known = here.find(({ name }) => name === customer.name);
  if (known) return known.id;
  const made = await api.change<{ customer: { id: string } }>(
    'registerCustomer',
    key('customer', customer.name),
    { name: customer.name, level: 'REGULAR', unitId },
    '... on CustomerChanged { customer { id } }',
  );
  return made.customer.id;
}

async function prepareCategories(
  api: Api,
  { categories }: Mapping,
  words: ReadonlySet<string>,
): Promise<void> {
  if ('existing' in categories || words.size === 0) return;
  const here = new Map((await categoriesOf(api)).map(({ code, id }) => [code, id]));
  const add = async (code: string, name: string, parentId: string | undefined) => {
    const { category } = await api.change<{ category: { id: string } }>(
      'addCategory',
      key('category', code),
      { code, class: categories.class, nameZh: name, nameEn: name, ...(parentId ? { parentId } : {}) },
      '... on CategoryChanged { category { id } }',
    );
    return category.id;
  };
  const above = categoryCodeAbove(categories.under);
  const aboveId = here.get(above) ?? (await add(above, categories.under, undefined));
  for (const name of words) {
    const code = categoryCodeOf(categories.under, name);
    if (!here.has(code)) await add(code, name, aboveId);
  }
}

async function unitsOf(api: Api): Promise<readonly Unit[]> {
  const { orgUnits } = await api.read<{ orgUnits: Unit[] }>('{ orgUnits { id name parent { id } } }');
  return orgUnits;
}

async function categoriesOf(api: Api) {
  const { ticketCategories } = await api.read<{ ticketCategories: { id: string; code: string }[] }>(
    '{ ticketCategories(includeRetired: true) { id code } }',
  );
  return ticketCategories;
}

const customersOf = (api: Api, search?: string) =>
  everyOne<Named>(
    api,
    `query ($after: String${search ? ', $search: String' : ''}) { list: customers(first: 100, after: $after${search ? ', search: $search' : ''}) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }`,
    search ? { search } : {},
  );

const peopleOf = (api: Api) =>
  everyOne<{ readonly id: string; readonly login: string | null }>(
    api,
    'query ($after: String) { list: people(first: 100, after: $after) { edges { node { id login } } pageInfo { hasNextPage endCursor } } }',
    {},
  );

interface Page<T> {
  readonly list: {
    readonly edges: readonly { readonly node: T }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function everyOne<T>(api: Api, query: string, variables: object): Promise<readonly T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (;;) {
    const { list }: Page<T> = await api.read<Page<T>>(query, { ...variables, after });
    all.push(...list.edges.map(({ node }) => node));
    if (!list.pageInfo.hasNextPage) return all;
    after = list.pageInfo.endCursor;
  }
}

function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} was checked to be there`);
  return id;
}
