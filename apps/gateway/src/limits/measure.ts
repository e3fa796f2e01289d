import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { LimitExceeded, limits, type LimitName } from './limits.js';

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  readonly cost: number;
}

const nothing: Size = { depth: 0, aliases: 0, selections: 0, cost: 0 };

/**
 * Measures every operation of a document before anything else looks at it, and throws `LimitExceeded`. Each fragment
 * is measured once, however often it is used, so a document that doubles itself costs no time.
 */
export function checkDocument(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): void {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const measure = measurer(fragments, variables);
  for (const name of fragments.keys()) check(measure.fragment(name));
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    check(measure.set(definition.selectionSet));
    if (definition.operation === 'mutation')
      refuseAbove('mutations', definition.selectionSet.selections.length);
  }
}

function check(size: Size): void {
  refuseAbove('selections', size.selections);
  refuseAbove('depth', size.depth);
  refuseAbove('aliases', size.aliases);
  refuseAbove('cost', size.cost);
}

function refuseAbove(name: Exclude<LimitName, 'rate'>, value: number): void {
  if (value > limits[name]) throw new LimitExceeded(name);
}

function measurer(
  fragments: ReadonlyMap<string, SelectionSetNode>,
  variables: Readonly<Record<string, unknown>>,
) {
  const known = new Map<string, Size>();
  const set = (node: SelectionSetNode): Size =>
    node.selections.reduce((size, item) => plus(size, selection(item)), nothing);
  const fragment = (name: string): Size => {
    const size = known.get(name);
    if (size) return size;
    known.set(name, nothing); // a circle is refused by validation; here it only must not run for ever
    const found = fragments.get(name);
    const measured = found ? set(found) : nothing;
    known.set(name, measured);
    return measured;
  };
  const field = (node: FieldNode): Size => {
    const inner = node.selectionSet ? set(node.selectionSet) : nothing;
    return {
      depth: 1 + inner.depth,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      selections: 1 + inner.selections,
      cost: Math.min(1 + inner.cost * timesOf(node, variables), Number.MAX_SAFE_INTEGER),
    };
  };
  const selection = (node: SelectionNode): Size => {
    refuseAbove('directives', node.directives?.length ?? 0);
    switch (node.kind) {
      case Kind.FIELD:
        return field(node);
      case Kind.FRAGMENT_SPREAD:
        return fragment(node.name.value);
      case Kind.INLINE_FRAGMENT:
        return set(node.selectionSet);
    }
  };
  return { set, fragment };
}

const plus = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  selections: a.selections + b.selections,
  cost: a.cost + b.cost,
});

/** How many records a field can give: its `first`, or the number of its `ids`. */
function timesOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  let times = readsPages(node) ? 50 : 1;
  for (const argument of node.arguments ?? []) {
    if (argument.name.value === 'first') times = countOf(argument.value, variables);
    if (argument.name.value === 'ids') times = lengthOf(argument.value, variables);
  }
  return times;
}

/** A connection without `first` gives 50. */
const readsPages = (node: FieldNode) =>
  node.selectionSet?.selections.some((item) => item.kind === Kind.FIELD && item.name.value === 'edges') ??
  false;

function countOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  if (value.kind === Kind.INT) return Math.max(1, Number(value.value));
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? Math.max(1, given) : 50;
}

function lengthOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  if (value.kind === Kind.LIST) return Math.max(1, value.values.length);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return Array.isArray(given) ? Math.max(1, given.length) : 1;
}
