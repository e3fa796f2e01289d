import { Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { FindPeopleDocument } from '../../../generated/graphql.js';
import { useDelayed } from '../../../lists/use-delayed.js';
import { useText } from '../../../text/language.js';

interface Props {
  readonly value: string[];
  readonly onChange: (ids: string[]) => void;
}

/** Colleagues who are told of a note (TKT-12). */
export function MentionField({ value, onChange }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const search = useDelayed(typed.trim(), 150);
  const [{ data }] = useQuery({
    query: FindPeopleDocument,
    variables: { search: search || null, filter: { active: true } },
    pause: !asked,
  });
  return (
    <Select
      mode="multiple"
      size="small"
      className="mention-field"
      aria-label={t('ticket.mention')}
      placeholder={`@ ${t('ticket.mention')}`}
      value={value}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onFocus={() => setAsked(true)}
      options={(data?.people.edges ?? []).map(({ node }) => ({ value: node.id, label: node.displayName }))}
      onChange={onChange}
    />
  );
}
