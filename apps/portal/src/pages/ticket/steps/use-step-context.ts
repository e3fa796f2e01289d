import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useCodeOptions } from '../../../forms/code-options.js';
import { TicketCategoriesDocument, type TicketPageFragment } from '../../../generated/graphql.js';
import { useLabel, useText } from '../../../text/language.js';
import { categoryChoices } from './category-choices.js';
import type { StepContext } from './step.js';

export function useStepContext(ticket: TicketPageFragment): StepContext {
  const t = useText();
  const label = useLabel();
  const options = useCodeOptions();
  const [{ data }] = useQuery({ query: TicketCategoriesDocument, requestPolicy: 'cache-first' });
  return useMemo(
    () => ({ ticket, t, label, options, categories: categoryChoices(data?.ticketCategories ?? []) }),
    [ticket, t, label, options, data],
  );
}
