import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { checkValues } from '../../forms/check-values.js';
import { useCodeOptions } from '../../forms/code-options.js';
import type { Field, Value, Values } from '../../forms/field.js';
import { noProblems, problemsOf, type ShownProblems } from '../../forms/problems.js';
import {
  type CallerFileFragment,
  ClaimTicketDocument,
  OpenTicketDocument,
  StartTicketDocument,
  TicketCategoriesDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { impactTexts, urgencyTexts } from '../../text/codes/ticket-codes.js';
import { useText } from '../../text/language.js';
import { categoryChoices } from '../ticket/steps/category-choices.js';
import type { CreatedTicket } from './created-note.js';
import { firstValues, openTicketInput, problemFields } from './problem-fields.js';

interface Call {
  readonly match: CallerFileFragment | undefined;
  readonly typedNumber: string;
  readonly description: string;
  readonly onDescription: (text: string) => void;
}

interface Opening {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly problems: ShownProblems;
  readonly pending: boolean;
  readonly change: (name: string, value: Value) => void;
  /** `begin`: the agent goes on with it at once, so it is claimed and started. */
  readonly open: (options: { readonly begin: boolean }) => Promise<CreatedTicket | undefined>;
}

export function useOpenTicket({ match, typedNumber, description, onDescription }: Call): Opening {
  const t = useText();
  const options = useCodeOptions();
  const [{ data }] = useQuery({ query: TicketCategoriesDocument, requestPolicy: 'cache-first' });
  const { submit, pending } = useSubmission(OpenTicketDocument);
  const claim = useSubmission(ClaimTicketDocument);
  const start = useSubmission(StartTicketDocument);
  const [typed, setTyped] = useState<Values>(() => firstValues(match));
  const [problems, setProblems] = useState(noProblems);
  const values: Values = { ...typed, description };
  // Another customer has other installations and people; what was typed stays.
  useEffect(() => setTyped((before) => ({ ...before, ...firstValues(match) })), [match]);
  const fields = useMemo(
    () =>
      problemFields(match, {
        categories: categoryChoices(data?.ticketCategories ?? []),
        impacts: options(impactTexts),
        urgencies: options(urgencyTexts),
      }),
    [match, data, options],
  );

  const change = (name: string, value: Value) => {
    setProblems(({ atField: { [name]: _corrected, ...rest }, general }) => ({ atField: rest, general }));
    if (name === 'description' && typeof value === 'string') return onDescription(value);
    const installation = match?.customer.installations.find(({ id }) => id === value);
    const version =
      name === 'installationId' && installation ? { productVersion: installation.productVersion } : {};
    setTyped((before) => ({ ...before, ...version, [name]: value }));
  };
  const open = async ({ begin }: { readonly begin: boolean }) => {
    const wrong = checkValues(fields, values);
    if (Object.keys(wrong).length > 0) {
      const atField = Object.fromEntries(Object.entries(wrong).map(([name, key]) => [name, t(key)]));
      setProblems({ atField, general: [] });
      return;
    }
    const outcome = await submit(openTicketInput(values, match, typedNumber));
    if (outcome.kind !== 'done') {
      setProblems(
        problemsOf(
          outcome,
          fields.map(({ name }) => name),
          t('form.lost'),
        ),
      );
      return;
    }
    const { ticket } = outcome.value;
    // Refused when the agent may not take it: the ticket's page then says why the next step has to wait.
    if (begin && (await claim.submit({ id: ticket.id })).kind === 'done')
      await start.submit({ id: ticket.id });
    return ticket;
  };
  return { fields, values, problems, pending: pending || claim.pending || start.pending, change, open };
}
