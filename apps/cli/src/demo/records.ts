import { eventually } from './checks.js';
import type { Person } from './person.js';

interface AuditLine {
  readonly action: string;
  readonly actor: { readonly name: string; readonly person: { readonly id: string } | null };
  readonly changes: readonly {
    readonly field: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** Who did what with a record, newest first, as this person reads it. */
export async function historyOf(who: Person, type: string, id: string): Promise<readonly AuditLine[]> {
  const { node } = await who.read<{ node: { history: { edges: { node: AuditLine }[] } } }>(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { history(first: 100) { edges { node {
      action actor { name person { id } } changes { field from to } } } } } } }`,
    { id },
  );
  return node.history.edges.map((edge) => edge.node);
}

interface Notice {
  readonly code: string;
  readonly title: string;
  readonly record: { readonly id: string } | null;
}

/** The notice of this kind about this record, once the person has it. */
export const noticeFor = (who: Person, code: string, recordId: string): Promise<Notice> =>
  eventually(`a notice ${code}`, async () => {
    const { notices } = await who.read<{ notices: { edges: { node: Notice }[] } }>(
      '{ notices(first: 100) { edges { node { code title record { id } } } } }',
    );
    return notices.edges
      .map(({ node }) => node)
      .find((notice) => notice.code === code && notice.record?.id === recordId);
  });
