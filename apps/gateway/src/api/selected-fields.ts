import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Names of the fields that the running operation selects of the nodes of its connection, fragments followed. */
export function fieldsOfNodes(info: GraphQLResolveInfo): ReadonlySet<string> {
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return namesIn(within(within(sets, 'edges', info), 'node', info), info);
}

/** The selections of all fields of this name. */
function within(
  sets: readonly SelectionSetNode[],
  name: string,
  info: GraphQLResolveInfo,
): readonly SelectionSetNode[] {
  const found: SelectionSetNode[] = [];
  visit(sets, info, (field, selectionSet) => {
    if (field === name && selectionSet) found.push(selectionSet);
  });
  return found;
}

function namesIn(sets: readonly SelectionSetNode[], info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  visit(sets, info, (field) => names.add(field));
  return names;
}

/** Every field of the selections; validation has refused fragments that go in circles. */
function visit(
  sets: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
  see: (field: string, selectionSet: SelectionSetNode | undefined) => void,
): void {
  for (const { selections } of sets) {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          see(selection.name.value, selection.selectionSet);
          break;
        case Kind.INLINE_FRAGMENT:
          visit([selection.selectionSet], info, see);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = info.fragments[selection.name.value];
          if (fragment) visit([fragment.selectionSet], info, see);
        }
      }
    }
  }
}
