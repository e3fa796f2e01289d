import { DomainError } from './domain-error.js';

type Table<S extends string, A extends string> = Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;

/** A life cycle: one table, state × action → next state. */
export interface LifeCycle<S extends string, A extends string> {
  readonly name: string;
  readonly initial: S;
  readonly states: readonly S[];
  /** The state that `action` leads to; throws `ILLEGAL_STEP` naming the state and the allowed actions. */
  next(state: S, action: A): S;
  /** The actions that are allowed in `state`, in table order. */
  actionsFrom(state: S): readonly A[];
  readonly table: Table<S, A>;
}

/** An unknown target state does not compile; a state that cannot be reached throws at load. */
export function defineLifeCycle<S extends string, A extends string>(
  name: string,
  initial: NoInfer<S>,
  table: Table<S, A>,
): LifeCycle<S, A> {
  const states = Object.keys(table) as S[]; // the keys of Table<S, A> are exactly S
  assertReachable(name, initial, states, table);
  const actionsFrom = (state: S) => Object.keys(table[state]) as A[]; // keys of a row are actions
  return {
    name,
    initial,
    states,
    table,
    actionsFrom,
    next(state, action) {
      // own entries only: an action named like a method of every object is no step
      const target = Object.hasOwn(table[state], action) ? table[state][action] : undefined;
      if (target === undefined) {
        throw new DomainError('ILLEGAL_STEP', { kind: name, state, action, allowed: actionsFrom(state) });
      }
      return target;
    },
  };
}

function assertReachable<S extends string, A extends string>(
  name: string,
  initial: S,
  states: readonly S[],
  table: Table<S, A>,
): void {
  const reached = new Set<S>([initial]);
  for (const state of reached)
    for (const target of Object.values<S | undefined>(table[state])) if (target) reached.add(target);
  const lost = states.filter((state) => !reached.has(state));
  if (lost.length > 0)
    throw new Error(`life cycle ${name}: ${lost.join(', ')} cannot be reached from ${initial}`);
}
