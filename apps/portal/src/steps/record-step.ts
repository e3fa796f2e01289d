import type { DocumentNode } from 'graphql';
import type { Choice, Field, Values } from '../forms/field.js';
import { textOf } from '../forms/field.js';
import type { Mutation } from '../graphql/use-submission.js';
import type { Label, Translate } from '../text/language.js';
import type { Text, TextKey } from '../text/texts.js';

/** What the fields of a step are made from. */
export interface StepContext<Shown> {
  readonly record: Shown;
  /** UTC instant, as the server's clock says. */
  readonly now: string;
  readonly t: Translate;
  readonly label: Label;
  readonly options: <Code extends string>(
    table: Readonly<Record<Code, Text>>,
    only?: readonly Code[],
  ) => { value: Code; label: string }[];
}

interface OnRecord {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}
type StepInput = { readonly idempotencyKey: string } & Readonly<Record<string, unknown>>;

/** One step on a record as data: what it asks, and how the answers become the mutation's input. */
export interface RecordStep<Shown> {
  readonly mutation: Mutation<{ readonly answer: unknown }, StepInput>;
  /** The part of the input that says which record, as it was read with this version. */
  readonly target: (record: Shown, version: number) => Readonly<Record<string, unknown>>;
  /** What follows from it, for a step that nobody can undo: it asks, even when it has no fields. */
  readonly warns: TextKey | undefined;
  readonly fields: (context: StepContext<Shown>) => readonly Field[];
  readonly initial: (context: StepContext<Shown>) => Values;
  readonly input: (values: Values, context: StepContext<Shown>) => Readonly<Record<string, unknown>>;
}

interface Parts<Shown, Input> {
  readonly fields?: (context: StepContext<Shown>) => readonly Field[];
  readonly initial?: (context: StepContext<Shown>) => Values;
  readonly input?: (values: Values, context: StepContext<Shown>) => Omit<Input, keyof OnRecord>;
  readonly warns?: TextKey;
}

type Identified = { readonly id: string };

/**
 * `stepsOn<Complaint>()` makes the steps of one kind of record: the compiler checks each input against its own
 * mutation; after that all steps are handled alike.
 */
export const stepsOn =
  <Shown extends Identified>() =>
  <Data, Input extends OnRecord>(
    mutation: Mutation<Data, Input>,
    parts: Parts<Shown, Input> = {},
  ): RecordStep<Shown> =>
    stepOf(mutation, parts, ({ id }, expectedVersion) => ({ id, expectedVersion }));

/** `addsTo<Customer>()('customerId', …)`: a step that makes something new which belongs to the record. */
export const addsTo =
  <Shown extends Identified>() =>
  <Data, Owner extends string, Input extends { idempotencyKey: string } & Record<Owner, string>>(
    owner: Owner,
    mutation: Mutation<Data, Input>,
    parts: Omit<Parts<Shown, never>, 'input'> & {
      readonly input: (values: Values, context: StepContext<Shown>) => Omit<Input, 'idempotencyKey' | Owner>;
    },
  ): RecordStep<Shown> =>
    stepOf(mutation, parts, ({ id }) => ({ [owner]: id }));

const stepOf = <Shown>(
  mutation: DocumentNode,
  parts: Omit<Parts<Shown, never>, 'input'> & {
    readonly input?: (values: Values, context: StepContext<Shown>) => object;
  },
  target: RecordStep<Shown>['target'],
): RecordStep<Shown> => ({
  // The input's own type was checked where the step is made, and is of no use to the one who sends it.
  mutation: mutation as RecordStep<Shown>['mutation'],
  target,
  warns: parts.warns,
  fields: parts.fields ?? (() => []),
  initial: parts.initial ?? (() => ({})),
  input: (values, context) => ({ ...parts.input?.(values, context) }),
});

/** The value of a required choice as its code; the form has checked that it is one of the choices. */
export const chosen = <Code extends string>(values: Values, name: string): Code =>
  textOf(values, name) as Code;

/** Yes and no as two buttons: a decision is made, not left at what a checkbox happened to be. */
export const yesNo = (yes: string, no: string): Choice[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
];
