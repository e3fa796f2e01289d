import { expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import { schema } from '../support/locked-schema.js';
import { validFor } from '../support/valid-input.js';
import { contentsOf } from './answers.js';
import { matrix } from './matrix/all.js';
import { verdict } from './oracle.js';
import type { Stage } from './stage.js';

/** Root queries: who gets in, and which of the prepared records stand in each list. */
export function reading(stage: () => Stage): void {
  test('COM-03: any record is shown by its id to those who see it, and to nobody else', async () => {
    const { characters, prepared, isShownTo } = stage();
    const wrong: string[] = [];
    for (const character of characters) {
      for (const part of inParts(prepared, 100)) {
        const { nodes } = await character.client.get<{ nodes: ({ id: string } | null)[] }>(
          'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          { ids: part.map(({ id }) => id) },
        );
        for (const [index, record] of part.entries()) {
          const shown = nodes[index] !== null;
          if (shown === isShownTo(character, record)) continue;
          wrong.push(`${record.name} is ${shown ? '' : 'not '}shown to ${character.name}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(matrix.queries).filter(([name]) => !/^nodes?$/.test(name)))(
    'COM-03: %s answers those who may ask, and lists nothing that they do not see',
    async (name, row) => {
      const { characters, prepared, isShownTo, find } = stage();
      const query = questionOf(name, stage());
      const wrong: string[] = [];
      await Promise.all(
        characters.map(async (character) => {
          const { data, errors } = await character.client.ask(query.text, query.variables);
          const code = errors[0]?.extensions?.code;
          const expected = verdict(character, row);
          if ((code ?? 'ADMITTED') !== expected) {
            wrong.push(`${character.name}: ${code ?? 'ADMITTED'} in place of ${expected}`);
          }
          const listed = new Set(contentsOf(data).records.map(({ id }) => id));
          for (const id of listed) {
            const record = find('', id);
            if (record && !isShownTo(character, record))
              wrong.push(`${record.name} leaks to ${character.name}`);
          }
          const due = prepared.filter((record) => record.type === row.lists && isShownTo(character, record));
          if (expected !== 'ADMITTED' || character.name === 'admin') return;
          for (const record of due) {
            if (!listed.has(record.id)) wrong.push(`${record.name} is missing for ${character.name}`);
          }
        }),
      );
      expect(wrong).toEqual([]);
    },
  );
}

const inParts = <T>(items: readonly T[], size: number): T[][] =>
  items.length === 0 ? [] : [items.slice(0, size), ...inParts(items.slice(size), size)];

/** The query with what it cannot do without; whole pages of lists. */
function questionOf(name: string, { ids }: Stage) {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`there is no query ${name}`);
  const args = field.args.filter(
    (argument) => argument.type.toString().endsWith('!') || argument.name === 'first',
  );
  const values = Object.fromEntries(
    args.map((argument) => [
      argument.name,
      argument.name === 'first'
        ? (matrix.queries[name]?.given?.first ?? 100)
        : validFor(argument, `Query.${name}`, undefined, { ids }),
    ]),
  );
  const declared = args.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const target = getNamedType(field.type);
  const fields = 'getFields' in target ? Object.keys(target.getFields()) : undefined;
  const inside = !fields
    ? ''
    : fields.includes('edges')
      ? recordsOf(target.name)
      : fields.includes('id')
        ? '{ __typename id }'
        : '{ __typename }';
  return {
    text: `query ${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''} ${inside} }`,
    variables: values,
  };
}

function recordsOf(connection: string): string {
  const edge = schema.getType(connection.replace(/Connection$/, 'Edge'));
  const node = edge && 'getFields' in edge ? edge.getFields()['node'] : undefined;
  const type = node && getNamedType(node.type);
  const hasId = type && 'getFields' in type && 'id' in type.getFields();
  return `{ edges { node { __typename ${hasId ? 'id' : ''} } } }`;
}
