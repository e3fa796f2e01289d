import type { DocumentNode } from 'graphql';
import type { Field, Values } from '../../../forms/field.js';
import type { AssignTicketMutation, TicketPageFragment } from '../../../generated/graphql.js';
import type { Mutation } from '../../../graphql/use-submission.js';
import type { Label, Translate } from '../../../text/language.js';
import type { Text } from '../../../text/texts.js';

/** What the fields of a step are made from. */
export interface StepContext {
  readonly ticket: TicketPageFragment;
  readonly t: Translate;
  readonly label: Label;
  readonly options: <Code extends string>(
    table: Readonly<Record<Code, Text>>,
    only?: readonly Code[],
  ) => { value: Code; label: string }[];
  readonly categories: readonly { readonly value: string; readonly label: string }[];
}

/** All steps answer with a `TicketResult`: one of them stands for the shape of all. */
type StepAnswer = { readonly answer: AssignTicketMutation['assignTicket'] };

interface OnTicket {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}
type StepInput = OnTicket & Readonly<Record<string, unknown>>;

/** One step on a ticket as data: what it asks, and how the answers become the mutation's input. */
export interface Step {
  readonly mutation: Mutation<StepAnswer, StepInput>;
  readonly fields: (context: StepContext) => readonly Field[];
  readonly initial: (context: StepContext) => Values;
  readonly input: (values: Values, context: StepContext) => Readonly<Record<string, unknown>>;
  /** It adds something and overwrites nothing, so another person's change in between does not matter. */
  readonly additive: boolean;
}

interface Parts<Input> {
  readonly fields?: (context: StepContext) => readonly Field[];
  readonly initial?: (context: StepContext) => Values;
  readonly input?: (values: Values, context: StepContext) => Omit<Input, keyof OnTicket>;
  readonly additive?: boolean;
}

/** The compiler checks a step's input against its own mutation; after that all steps are handled alike. */
export function step<Data, Input extends OnTicket>(
  mutation: Mutation<Data, Input>,
  parts: Parts<Input> = {},
): Step {
  const { fields = () => [], initial = () => ({}), input = () => ({}), additive = false } = parts;
  return {
    // The input's own type was checked by `Parts<Input>` above and is of no use to the one who sends it.
    mutation: mutation as DocumentNode as Mutation<StepAnswer, StepInput>,
    fields,
    initial,
    input: (values, context) => ({ ...input(values, context) }),
    additive,
  };
}
