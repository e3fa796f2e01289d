import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAddressValue } from '../../lists/use-address-value.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { useLanguage, useText } from '../../text/language.js';
import { instantOf } from '../../time/zoned-input.js';
import '../../forms/forms.css';

interface Period {
  readonly from?: string;
  readonly to?: string;
}

const DAY_MS = 24 * 3_600_000;

/** The days in the address as a stretch of time in the viewer's zone; the last day counts whole. */
export function usePeriod(): Period | undefined {
  const { zone } = useLanguage();
  const [from] = useAddressValue('from');
  const [to] = useAddressValue('to');
  return useMemo(() => {
    const begin = instantOf(`${from} 00:00`, zone);
    const lastDay = instantOf(`${to} 12:00`, zone);
    // The day after the noon of the last day begins at its midnight, whatever summer time does.
    const next = lastDay && new Date(Date.parse(lastDay) + DAY_MS).toISOString().slice(0, 10);
    const end = next ? instantOf(`${next} 00:00`, zone) : null;
    if (!begin && !end) return undefined;
    return { ...(begin && { from: begin }), ...(end && { to: end }) };
  }, [from, to, zone]);
}

/** From one day to another, typed or picked in the browser's own calendar. */
export function PeriodFilter() {
  const t = useText();
  return (
    <>
      <DayInput name="from" label={t('admin.from')} />
      <DayInput name="to" label={t('admin.to')} />
    </>
  );
}

function DayInput({ name, label }: { readonly name: string; readonly label: string }) {
  const t = useText();
  const [kept, keep] = useAddressValue(name);
  const [typed, setTyped] = useState(kept);
  const picker = useRef<HTMLInputElement>(null);
  const wrong = typed !== '' && !isDay(typed);
  const settled = useDelayed(typed, 300);
  useEffect(() => {
    if (settled !== kept && (settled === '' || isDay(settled))) keep(settled);
    // Only when typing paused: `keep` is another function with each address.
  }, [settled]);
  return (
    <Input
      className="day-input"
      aria-label={label}
      status={wrong ? 'error' : ''}
      prefix={<span className="muted">{label}</span>}
      placeholder={t('form.dateExample')}
      value={typed}
      onChange={({ target }) => setTyped(target.value.trim())}
      suffix={
        <span className="time-field-picker">
          <Button
            size="small"
            type="text"
            icon={<CalendarOutlined />}
            aria-label={`${label}: ${t('form.pickTime')}`}
            onClick={() => picker.current?.showPicker()}
          />
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            onChange={({ target }) => setTyped(target.value)}
          />
        </span>
      }
    />
  );
}

const isDay = (text: string) => instantOf(`${text} 12:00`, 'UTC') !== null;
