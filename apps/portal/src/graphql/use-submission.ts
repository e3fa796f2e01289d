import { useCallback, useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { createIntent, type Intent } from './intent.js';
import { useLeave } from './out-of-sight.js';
import { type Outcome, outcomeOf, type Success } from './outcome.js';

/** What the caller gives; the key is put in here. */
type WithoutKey<Input> = Omit<Input, 'idempotencyKey'>;

/** `Data` is a mutation document's answer: one field, a result union. */
export type Mutation<Data, Input> = TypedDocumentNode<Data, { input: Input }>;

export interface Submission<Data, Input> {
  readonly pending: boolean;
  /** While one is under way, a second call gets the answer of the first. */
  readonly submit: (input: WithoutKey<Input>) => Promise<Outcome<Success<Data[keyof Data]>>>;
}

/**
 * Sends a mutation once for each intent. Leaves the page when what it did took the record out of the viewer's sight;
 * not so where nobody is signed in (`stays`), and so nobody sees what was made.
 */
export function useSubmission<Data extends object, Input extends { idempotencyKey: string }>(
  mutation: Mutation<Data, Input>,
  { stays = false }: { readonly stays?: boolean } = {},
): Submission<Data, Input> {
  const client = useClient();
  const leave = useLeave();
  const [pending, setPending] = useState(false);
  const intent = useRef<Intent>(null);
  const underWay = useRef<Promise<Outcome<Success<Data[keyof Data]>>>>(null);

  const submit = useCallback(
    (input: WithoutKey<Input>) => {
      if (underWay.current) return underWay.current;
      const current = (intent.current ??= createIntent(() => crypto.randomUUID()));
      // `Omit` of a type parameter cannot be joined again by the compiler.
      const whole = { ...input, idempotencyKey: current.key() } as unknown as Input;
      setPending(true);
      const sent = client
        .mutation(mutation, { input: whole })
        .toPromise()
        .then((answer) => {
          const outcome = outcomeOf<Data>(answer);
          current.settle(outcome.kind);
          if (outcome.kind === 'outOfSight' && !stays) leave();
          return outcome;
        })
        .finally(() => {
          underWay.current = null;
          setPending(false);
        });
      underWay.current = sent;
      return sent;
    },
    [client, mutation, leave, stays],
  );
  return { pending, submit };
}
