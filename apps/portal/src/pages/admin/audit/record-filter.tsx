import { Input } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { TicketIdByNumberDocument } from '../../../generated/graphql.js';
import { useText } from '../../../text/language.js';
import { recordTyped } from './record-typed.js';

interface Props {
  /** Node id. */
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

/** Which record: its address, number or id is pasted, and taken with Enter. */
export function RecordFilter({ value, onChange }: Props) {
  const t = useText();
  const client = useClient();
  const [typed, setTyped] = useState(value);
  const [unknown, setUnknown] = useState(false);
  const take = async (text: string) => {
    setUnknown(false);
    if (text.trim() === '') return onChange(undefined);
    const meant = recordTyped(text);
    if (meant.by === 'id') return onChange(meant.id);
    if (meant.by === 'nothing') return setUnknown(true);
    const { data } = await client.query(TicketIdByNumberDocument, { number: meant.number }).toPromise();
    const id = data?.ticketByNumber?.id;
    if (id) onChange(id);
    else setUnknown(true);
  };
  return (
    <Input.Search
      className="record-filter"
      aria-label={t('audit.record')}
      placeholder={t('audit.recordHint')}
      allowClear
      status={unknown ? 'error' : ''}
      title={unknown ? t('audit.recordUnknown') : ''}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') onChange(undefined);
      }}
      onSearch={(text) => void take(text)}
    />
  );
}
