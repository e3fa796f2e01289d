import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useCodeOptions } from '../../forms/code-options.js';
import {
  type CustomerLevel,
  type CustomerOrder,
  type CustomerStatus,
  OrgUnitsDocument,
} from '../../generated/graphql.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import { customerOrderTexts, customerStatusTexts } from '../../text/codes/customer-file-codes.js';
import { useText } from '../../text/language.js';
import type { CustomerSelection } from './use-customer-selection.js';

interface Props {
  readonly selection: CustomerSelection;
  /** Further buttons. */
  readonly children: ReactNode;
}

export function CustomerFilters({ selection, children }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const [{ data }] = useQuery({ query: OrgUnitsDocument });
  const { typed, type, unit, levels, statuses, orderBy } = selection;
  return (
    <div className="filter-bar ticket-filters">
      <Input.Search
        className="filter-search customer-search"
        aria-label={t('customers.search')}
        placeholder={t('customers.search')}
        allowClear
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <Select
        aria-label={t('customers.unit')}
        placeholder={t('customers.unit')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={unit || null}
        options={(data?.orgUnits ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(chosen?: string) => selection.setUnit(chosen)}
      />
      <Select<CustomerLevel[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('customers.level')}
        placeholder={t('customers.level')}
        value={[...levels]}
        options={options(customerLevelTexts)}
        onChange={(chosen) => selection.setLevels(chosen.join(','))}
      />
      <Select<CustomerStatus[]>
        mode="multiple"
        maxTagCount="responsive"
        aria-label={t('customers.status')}
        placeholder={t('customers.status')}
        value={[...statuses]}
        options={options(customerStatusTexts)}
        onChange={(chosen) => selection.setStatuses(chosen.join(','))}
      />
      <Select<CustomerOrder>
        aria-label={t('list.order')}
        value={orderBy}
        options={options(customerOrderTexts)}
        onChange={selection.setOrder}
      />
      {children}
    </div>
  );
}
