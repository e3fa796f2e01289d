import { type Choice, optionalText, textOf } from '../../forms/field.js';
import { OpenFollowUpDocument } from '../../generated/graphql.js';
import { addsTo } from '../../steps/record-step.js';

/** A call that somebody asks for (CUS-08). */
export const openFollowUpWith = <Shown extends { readonly id: string }>(
  contacts: (customer: Shown) => readonly Choice[],
) =>
  addsTo<Shown>()('customerId', OpenFollowUpDocument, {
    fields: ({ record }) => [
      { name: 'dueAt', label: 'followUps.dueAt', kind: 'time', required: true },
      { name: 'contactId', label: 'followUps.contact', kind: 'choice', choices: contacts(record) },
      { name: 'assigneeId', label: 'followUps.assignee', kind: 'person' },
    ],
    input: (values) => ({
      dueAt: textOf(values, 'dueAt'),
      contactId: optionalText(values, 'contactId'),
      assigneeId: optionalText(values, 'assigneeId'),
    }),
  });
