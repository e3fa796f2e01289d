import type { Choice, Field, Values } from '../../forms/field.js';
import { optionalText, textOf } from '../../forms/field.js';
import type { CallerFileFragment, OpenTicketInput } from '../../generated/graphql.js';

export interface ProblemChoices {
  readonly categories: readonly Choice[];
  readonly impacts: readonly Choice[];
  readonly urgencies: readonly Choice[];
}

/** What is asked on the phone: a known caller's file answers most; an unknown one is asked for a name. */
export function problemFields(
  match: CallerFileFragment | undefined,
  choices: ProblemChoices,
): readonly Field[] {
  const { installations = [], contacts = [] } = match?.customer ?? {};
  const installationChoices = installations.map(
    ({ id, serviceCode, productVersion, productCode, product }) => ({
      value: id,
      label: [product?.name ?? productCode, productVersion, serviceCode].join(' · '),
    }),
  );
  const contactChoices = contacts.map(({ id, name }) => ({ value: id, label: name }));
  return [
    ...(match
      ? []
      : ([
          { name: 'companyName', label: 'hotline.callerCompany', kind: 'text', maxLength: 200 },
          { name: 'name', label: 'hotline.callerName', kind: 'text', maxLength: 100 },
        ] as const)),
    { name: 'description', label: 'hotline.description', kind: 'long', required: true, maxLength: 20_000 },
    ...(match && !match.contact
      ? ([{ name: 'contactId', label: 'step.contact', kind: 'choice', choices: contactChoices }] as const)
      : []),
    ...(match
      ? ([
          {
            name: 'installationId',
            label: 'step.installation',
            kind: 'choice',
            choices: installationChoices,
          },
        ] as const)
      : []),
    { name: 'productVersion', label: 'hotline.version', kind: 'text', maxLength: 60 },
    { name: 'occurredAt', label: 'hotline.occurredAt', kind: 'time', past: true },
    {
      name: 'categoryCode',
      label: 'step.category',
      kind: 'choice',
      required: true,
      choices: choices.categories,
    },
    { name: 'impact', label: 'step.impact', kind: 'buttons', required: true, choices: choices.impacts },
    { name: 'urgency', label: 'step.urgency', kind: 'buttons', required: true, choices: choices.urgencies },
  ];
}

export function firstValues(match: CallerFileFragment | undefined): Values {
  const { installations = [] } = match?.customer ?? {};
  const only = installations.length === 1 ? installations[0] : undefined;
  const installation = installations.find(({ id }) => id === match?.installation?.id) ?? only;
  return {
    installationId: installation?.id ?? '',
    productVersion: installation?.productVersion ?? '',
    contactId: match?.contact?.id ?? '',
  };
}

export function openTicketInput(
  values: Values,
  match: CallerFileFragment | undefined,
  typedNumber: string,
): Omit<OpenTicketInput, 'idempotencyKey'> {
  const problem = {
    channel: 'PHONE',
    description: textOf(values, 'description'),
    productVersion: optionalText(values, 'productVersion'),
    occurredAt: optionalText(values, 'occurredAt'),
    categoryCode: optionalText(values, 'categoryCode'),
    // The choices offered are exactly the codes.
    impact: optionalText(values, 'impact') as OpenTicketInput['impact'],
    urgency: optionalText(values, 'urgency') as OpenTicketInput['urgency'],
  } as const;
  if (match)
    return {
      ...problem,
      customerId: match.customer.id,
      contactId: optionalText(values, 'contactId'),
      installationId: optionalText(values, 'installationId'),
    };
  return {
    ...problem,
    unknownCaller: {
      name: optionalText(values, 'name'),
      companyName: optionalText(values, 'companyName'),
      // A service code that nobody has is no number to call back.
      phone: /^[\d\s+\-()*#]{3,40}$/.test(typedNumber.trim()) ? typedNumber.trim() : undefined,
    },
  };
}
