import { ReloadOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Priority, TicketChannel, TicketOrder, TicketStatus } from '../../generated/graphql.js';
import { useCodeOptions } from '../../forms/code-options.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { keepForReturn, useLeaving } from '../../lists/use-leaving.js';
import { channelTexts, priorityTexts, ticketStatusTexts } from '../../text/codes/ticket-codes.js';
import { ticketOrderTexts } from '../../text/codes/work-codes.js';
import { useText } from '../../text/language.js';
import { addressOf, type TicketSelection } from './ticket-selection.js';

interface Props {
  readonly selection: TicketSelection;
  readonly onSelect: (next: Partial<TicketSelection>) => void;
  readonly onRefresh: () => void;
  /** Further buttons. */
  readonly children: ReactNode;
}

export function TicketFilters({ selection, onSelect, onRefresh, children }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const [search, setSearch] = useState(selection.search);
  const settled = useDelayed(search.trim(), 250);
  useEffect(() => setSearch(selection.search), [selection.search]);
  const leaving = useLeaving();
  useEffect(() => {
    if (settled === selection.search) return;
    if (leaving.current) keepForReturn(addressOf({ ...selection, search: settled }));
    else onSelect({ search: settled });
    // Only when typing pauses: a change of the address from elsewhere goes the other way, above.
  }, [settled]);
  return (
    <div className="filter-bar ticket-filters">
      <Input.Search
        className="filter-search"
        aria-label={t('tickets.search')}
        placeholder={t('tickets.search')}
        value={search}
        allowClear
        onChange={(event) => setSearch(event.target.value)}
        onSearch={(text) => onSelect({ search: text.trim() })}
      />
      <Select<TicketStatus[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('tickets.status')}
        placeholder={t('tickets.status')}
        value={[...selection.statuses]}
        options={options(ticketStatusTexts)}
        onChange={(statuses) => onSelect({ statuses })}
      />
      <Select<Priority[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('tickets.priority')}
        placeholder={t('tickets.priority')}
        value={[...selection.priorities]}
        options={options(priorityTexts)}
        onChange={(priorities) => onSelect({ priorities })}
      />
      <Select<TicketChannel[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('tickets.channel')}
        placeholder={t('tickets.channel')}
        value={[...selection.channels]}
        options={options(channelTexts)}
        onChange={(channels) => onSelect({ channels })}
      />
      <Select<TicketOrder>
        aria-label={t('list.order')}
        value={selection.orderBy}
        options={options(ticketOrderTexts)}
        onChange={(orderBy) => onSelect({ orderBy })}
      />
      <Button
        icon={<ReloadOutlined />}
        aria-label={t('list.refresh')}
        title={t('list.refresh')}
        onClick={onRefresh}
      />
      {children}
    </div>
  );
}
