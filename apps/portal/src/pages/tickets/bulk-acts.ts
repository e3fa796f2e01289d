import type { Client } from 'urql';
import { type Choice, type Field, optionalText, textOf, type Values } from '../../forms/field.js';
import {
  AssignTicketDocument,
  ChangePriorityDocument,
  HandOverTicketDocument,
  NoteOnTicketDocument,
  type Priority,
  type TicketRowFragment,
} from '../../generated/graphql.js';
import { outcomeOf } from '../../graphql/outcome.js';
import type { Mutation } from '../../graphql/use-submission.js';
import type { Permission } from '../../shell/viewer.js';
import type { TextKey } from '../../text/texts.js';
import type { BulkStep } from './bulk-run.js';

export interface BulkAct {
  readonly title: TextKey;
  readonly permission: Permission;
  readonly fields: (choices: { readonly priorities: readonly Choice[] }) => readonly Field[];
  /** `undone`: what is said where taking back needs words. */
  readonly stepOf: (row: TicketRowFragment, values: Values, client: Client, undone: string) => BulkStep;
}

const step = (row: TicketRowFragment, send: BulkStep['send'], undo?: BulkStep['undo']): BulkStep => ({
  id: row.id,
  number: row.number,
  send,
  undo,
});

/** One change of one row; its key is given with each try. */
const change =
  <Data extends object, Input extends { idempotencyKey: string }>(
    client: Client,
    mutation: Mutation<Data, Input>,
    input: Omit<Input, 'idempotencyKey'>,
  ) =>
  (key: string) =>
    client
      // `Omit` of a type parameter cannot be joined again by the compiler.
      .mutation(mutation, { input: { ...input, idempotencyKey: key } as unknown as Input })
      .toPromise()
      .then((answer) => outcomeOf<Data>(answer));

/** TKT-24: what can be done to many tickets at once. Each is a change of its own, under the rules of its ticket. */
export const bulkActs = {
  assign: {
    title: 'tickets.bulkAssign',
    permission: 'TICKET_ASSIGN',
    fields: () => [
      { name: 'assigneeId', label: 'step.assignee', kind: 'person', required: true },
      { name: 'note', label: 'step.note', kind: 'text', maxLength: 1000 },
    ],
    stepOf: (row, values, client, undone) => {
      const { id, version, assignee, unit } = row;
      const note = optionalText(values, 'note');
      const give = { id, expectedVersion: version, assigneeId: textOf(values, 'assigneeId'), note };
      const back = assignee
        ? change(client, AssignTicketDocument, { id, assigneeId: assignee.id, note: undone })
        : unit && change(client, HandOverTicketDocument, { id, unitId: unit.id, note: undone });
      return step(row, change(client, AssignTicketDocument, give), back ?? undefined);
    },
  },
  priority: {
    title: 'tickets.bulkPriority',
    permission: 'TICKET_OVERRIDE_PRIORITY',
    fields: ({ priorities }) => [
      { name: 'priority', label: 'step.priority', kind: 'choice', required: true, choices: priorities },
      { name: 'reason', label: 'step.reason', kind: 'text', required: true, maxLength: 500 },
    ],
    stepOf: (row, values, client, undone) => {
      const { id, version, priority } = row;
      // One of the choices, which are its codes.
      const wished = textOf(values, 'priority') as Priority;
      const set = { id, expectedVersion: version, priority: wished, reason: textOf(values, 'reason') };
      return step(
        row,
        change(client, ChangePriorityDocument, set),
        change(client, ChangePriorityDocument, { id, priority, reason: undone }),
      );
    },
  },
  note: {
    title: 'tickets.bulkNote',
    permission: 'TICKET_WORK',
    fields: () => [{ name: 'body', label: 'ticket.note', kind: 'long', required: true, maxLength: 20_000 }],
    stepOf: (row, values, client) =>
      step(row, change(client, NoteOnTicketDocument, { id: row.id, body: textOf(values, 'body') })),
  },
} as const satisfies Record<string, BulkAct>;

export type BulkActName = keyof typeof bulkActs;
