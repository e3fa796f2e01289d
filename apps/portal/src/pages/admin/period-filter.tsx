import { Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useAddressValue } from '../../lists/use-address-value.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { useLanguage, useText } from '../../text/language.js';
import { instantOf } from '../../time/zoned-input.js';

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
  const [kept, keep] = useAddressValue(name);
  const [typed, setTyped] = useState(kept);
  // While a year is typed digit by digit, every one of them is a date.
  const settled = useDelayed(typed, 500);
  useEffect(() => {
    if (settled !== kept) keep(settled);
    // Only when typing paused: `keep` is another function with each address.
  }, [settled]);
  return (
    <Input
      type="date"
      className="day-input"
      aria-label={label}
      prefix={<span className="muted">{label}</span>}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
