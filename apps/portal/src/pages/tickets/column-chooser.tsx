import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { LateMenu } from '../../lists/late-menu.js';
import { useText } from '../../text/language.js';
import { type ColumnName, columnNames, usualColumns } from './column-names.js';
import { titleOf } from './ticket-columns.js';

interface Props {
  readonly columns: readonly ColumnName[];
  readonly onChange: (columns: readonly ColumnName[]) => void;
}

/** Which columns, and in which order. */
export function ColumnChooser(props: Props) {
  const t = useText();
  return (
    <LateMenu placement="bottomRight" content={<Columns {...props} />}>
      <Button icon={<SettingOutlined />} aria-label={t('tickets.columns')} title={t('tickets.columns')} />
    </LateMenu>
  );
}

function Columns({ columns, onChange }: Props) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('input:enabled')?.focus(), []);
  const hidden = columnNames.filter((name) => !columns.includes(name));
  const move = (name: ColumnName, by: number) => {
    const rest = columns.filter((other) => other !== name);
    rest.splice(columns.indexOf(name) + by, 0, name);
    onChange(rest);
  };
  // A menu would take Tab as leaving it.
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Tab') event.stopPropagation();
  };
  return (
    <div className="column-chooser" ref={list} onKeyDown={stay}>
      {columns.map((name, index) => (
        <div key={name} className="row spread">
          <Checkbox
            checked
            disabled={columns.length === 1}
            onChange={() => onChange(columns.filter((other) => other !== name))}
          >
            {t(titleOf(name))}
          </Checkbox>
          <span className="nowrap">
            <Button
              size="small"
              type="text"
              icon={<ArrowUpOutlined />}
              disabled={index === 0}
              aria-label={t('tickets.columnUp', { column: t(titleOf(name)) })}
              onClick={() => move(name, -1)}
            />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined />}
              disabled={index === columns.length - 1}
              aria-label={t('tickets.columnDown', { column: t(titleOf(name)) })}
              onClick={() => move(name, 1)}
            />
          </span>
        </div>
      ))}
      {hidden.map((name) => (
        <div key={name}>
          <Checkbox checked={false} onChange={() => onChange([...columns, name])}>
            {t(titleOf(name))}
          </Checkbox>
        </div>
      ))}
      <Button size="small" type="link" onClick={() => onChange(usualColumns)}>
        {t('tickets.usualColumns')}
      </Button>
    </div>
  );
}
