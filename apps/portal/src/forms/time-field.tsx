import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useLanguage, useText } from '../text/language.js';
import { formatDay, formatTime } from '../time/format-time.js';
import { serverNow } from '../time/now.js';
import { completeTime, instantOf } from '../time/zoned-input.js';
import type { InputNames } from './field-row.js';

interface Props {
  readonly names: InputNames;
  /** UTC instant, or what was typed and is no time. */
  readonly value: string;
  readonly past: boolean;
  readonly onChange: (value: string) => void;
}

/** A time is typed as on paper, in the viewer's zone; `14:05` alone is today. The calendar is the browser's own. */
export function TimeField({ names, value, past, onChange }: Props) {
  const t = useText();
  const { zone } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const shown = typed ?? (value.includes('T') ? formatTime(value, zone) : value);
  const take = (text: string) => {
    setTyped(undefined);
    onChange(instantOf(completeTime(text, serverNow(), zone), zone) ?? text);
  };
  const now = serverNow();
  const shortcuts = past
    ? [
        [t('form.justNow'), formatTime(now, zone)],
        [t('form.oneHourAgo'), formatTime(now - 3_600_000, zone)],
      ]
    : [
        [t('form.inOneHour'), formatTime(now + 3_600_000, zone)],
        [t('form.tomorrowMorning'), `${formatDay(now + 86_400_000, zone)} 09:00`],
      ];
  return (
    <div className="time-field">
      <Input
        {...names}
        value={shown}
        placeholder={t('form.timeExample')}
        onChange={(event) => setTyped(event.target.value)}
        // Left as it was, it keeps its seconds.
        onBlur={() => typed !== undefined && take(typed)}
        onPressEnter={(event) => take(event.currentTarget.value)}
        suffix={
          <span className="time-field-picker">
            <Button
              size="small"
              type="text"
              icon={<CalendarOutlined />}
              aria-label={t('form.pickTime')}
              onClick={() => picker.current?.showPicker()}
            />
            <input
              ref={picker}
              type="datetime-local"
              tabIndex={-1}
              aria-hidden
              onChange={(event) => take(event.target.value)}
            />
          </span>
        }
      />
      {shortcuts.map(([word = '', time = '']) => (
        <Button key={word} size="small" onClick={() => take(time)}>
          {word}
        </Button>
      ))}
    </div>
  );
}
