import { Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { FindPeopleDocument } from '../generated/graphql.js';
import { useDelayed } from '../lists/use-delayed.js';
import { useText } from '../text/language.js';
import type { InputNames } from './field-row.js';

interface Props {
  readonly names: InputNames;
  /** Node ids. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Several colleagues, found by name. */
export function PeopleField({ names, value, onChange }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  // A chosen person keeps their name when the next search no longer finds them.
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const search = useDelayed(typed.trim(), 150);
  const [{ data, fetching }] = useQuery({
    query: FindPeopleDocument,
    variables: { search: search || null, filter: { active: true } },
  });
  const found = (data?.people.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: `${node.displayName} · ${node.unit.name}`,
  }));
  const foundIds = new Set(found.map((option) => option.value));
  const kept = value.filter((id) => !foundIds.has(id)).map((id) => ({ value: id, label: known[id] ?? id }));
  return (
    <Select
      {...names}
      mode="multiple"
      value={[...value]}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={fetching}
      placeholder={t('form.findPerson')}
      notFoundContent={fetching ? null : t('form.nobody')}
      options={[...found, ...kept]}
      onChange={(chosen: string[]) => {
        setKnown((before) => ({ ...before, ...Object.fromEntries(found.map((o) => [o.value, o.label])) }));
        onChange(chosen);
      }}
    />
  );
}
