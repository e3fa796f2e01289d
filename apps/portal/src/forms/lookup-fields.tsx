import { Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import {
  FindArticlesDocument,
  FindCustomersDocument,
  FindPeopleDocument,
  OrgUnitsDocument,
  PersonNameDocument,
} from '../generated/graphql.js';
import { useText } from '../text/language.js';
import { useDelayed } from '../lists/use-delayed.js';
import type { InputNames } from './field-row.js';

interface Props {
  readonly names: InputNames;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A colleague, found by name; before anything is typed, those of the unit that the record belongs to. */
export function PersonField({
  names,
  value,
  unitId,
  onChange,
}: Props & { readonly unitId: string | undefined }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const search = useDelayed(typed.trim(), 150);
  const unitIds = search === '' && unitId !== undefined ? { unitIds: [unitId] } : {};
  const [{ data, fetching }] = useQuery({
    query: FindPeopleDocument,
    variables: { search: search || null, filter: { active: true, ...unitIds } },
  });
  const found = (data?.people.edges ?? []).map(({ node }) => node);
  // Who was chosen keeps their name, found or not.
  const unknown = value !== '' && data !== undefined && found.every(({ id }) => id !== value);
  const [{ data: named }] = useQuery({
    query: PersonNameDocument,
    variables: { id: value },
    pause: !unknown,
    requestPolicy: 'cache-first',
  });
  const kept = unknown && named?.node?.__typename === 'Person' ? [named.node] : [];
  const options = [...kept, ...found].map(({ id, displayName, unit }) => ({
    value: id,
    label: `${displayName} · ${unit.name}`,
  }));
  return (
    <Select
      {...names}
      value={value && options.some((option) => option.value === value) ? value : null}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={fetching}
      placeholder={t('form.findPerson')}
      notFoundContent={fetching ? null : t('form.nobody')}
      options={options}
      onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
    />
  );
}

/** An article of the library, found by meaning. */
export function ArticleField({ names, value, onChange }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const text = useDelayed(typed.trim(), 200);
  const [{ data, fetching }] = useQuery({
    query: FindArticlesDocument,
    variables: { text },
    pause: text === '',
  });
  const options = (data?.searchArticles ?? []).map(({ article }) => ({
    value: article.id,
    label: `${article.number} · ${article.shown.title}`,
  }));
  return (
    <Select
      {...names}
      value={value || null}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={fetching}
      placeholder={t('form.findArticle')}
      notFoundContent={fetching || text === '' ? null : t('form.nobody')}
      options={options}
      onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
    />
  );
}

/** A unit of the organisation. */
export function UnitField({ names, value, onChange }: Props) {
  const [{ data, fetching }] = useQuery({ query: OrgUnitsDocument });
  const options = (data?.orgUnits ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      {...names}
      value={value || null}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      loading={fetching}
      options={options}
      onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
    />
  );
}

/** A customer, found by name, number, phone or service code. */
export function CustomerField({ names, value, onChange }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const search = useDelayed(typed.trim(), 200);
  const [{ data, fetching }] = useQuery({
    query: FindCustomersDocument,
    variables: { search: search || null },
  });
  const options = (data?.customers.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: `${node.name} · ${node.number}`,
  }));
  return (
    <Select
      {...names}
      value={value || null}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      loading={fetching}
      placeholder={t('step.findCustomer')}
      notFoundContent={fetching ? null : t('form.nobody')}
      options={options}
      onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
    />
  );
}
