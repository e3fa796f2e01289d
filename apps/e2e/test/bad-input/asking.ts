import { randomUUID } from 'node:crypto';
import { getNamedType, isUnionType, type GraphQLField } from 'graphql';
import type { World } from '../support/platform.js';
import { password } from '../support/company.js';
import type { Judged } from './answers.js';

export type RootField = GraphQLField<unknown, unknown>;

/** Somebody with every permission, so that nothing is refused before it is looked at; one for each language. */
export interface Asker {
  readonly locale: 'zh-CN' | 'en';
  readonly post: (query: string, variables: object) => Promise<Judged>;
}

export async function askers(world: World): Promise<readonly Asker[]> {
  const admin = await world.as('admin');
  const { permissions } = await admin.get<{ permissions: { code: string }[] }>('{ permissions { code } }');
  await admin.change(
    'createRole',
    {
      code: 'EVERYTHING',
      nameZh: '全部',
      nameEn: 'Everything',
      grants: permissions.map(({ code }) => ({ permission: code, reach: 'ALL' })),
    },
    '... on RoleChanged { role { id } }',
  );
  const locales = ['zh-CN', 'en'] as const;
  return Promise.all(
    locales.map(async (locale) => {
      const login = `anything.${locale.toLowerCase()}`;
      const { person } = await admin.change<{ person: { id: string } }>(
        'createPerson',
        {
          login,
          displayName: login,
          unitId: `OrgUnit:${world.organisation.unitIds.get('hq')}`,
          roleCodes: ['EVERYTHING'],
          email: `${login}@aftercare.example`,
          locale: locale === 'en' ? 'EN' : 'ZH_CN',
          invite: false,
        },
        '... on PersonChanged { person { id } }',
      );
      await admin.change(
        'setFirstPassword',
        { id: person.id, newPassword: password },
        '... on PersonChanged { person { id } }',
      );
      const { secret } = await world.anonymous.signedIn(login, password);
      return { locale, post: poster(world.url, secret ?? '', locale) };
    }),
  );
}

/** Ten calls, each of which the gateway gives ten seconds: beyond this it hangs. */
const slowest = 60_000;

const poster =
  (url: string, secret: string, locale: string): Asker['post'] =>
  async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': locale,
        authorization: `Bearer ${secret}`,
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(slowest),
    });
    const text = await response.text();
    const body = JSON.parse(text) as Partial<Judged>; // the shape of GraphQL answers
    return { status: response.status, text, data: body.data ?? null, errors: body.errors ?? [] };
  };

export interface Call {
  readonly field: RootField;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Several calls in one document, each under a name of its own with variables of its own. */
export function documentOf(operation: 'query' | 'mutation', calls: readonly Call[]) {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const asked = calls.map(({ field, values }, index) => {
    const given = field.args.filter(({ name }) => Object.hasOwn(values, name));
    const passed = given.map(({ name, type }) => {
      const variable = `${name}${index}`;
      declared.push(`$${variable}: ${type.toString()}`);
      variables[variable] = values[name];
      return `${name}: $${variable}`;
    });
    return `c${index}: ${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${insideOf(field)}`;
  });
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { text: `${operation} ${head} { ${asked.join('\n')} }`, variables };
}

function insideOf(field: RootField): string {
  const target = getNamedType(field.type);
  if (isUnionType(target)) return '{ __typename ... on UserError { code message path } }';
  if (!('getFields' in target)) return '';
  return 'totalCount' in target.getFields()
    ? '{ __typename edges { __typename } totalCount }'
    : '{ __typename }';
}

export const freshKey = () => randomUUID();
