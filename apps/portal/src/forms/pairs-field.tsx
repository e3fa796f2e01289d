import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useText } from '../text/language.js';
import type { Choice, Field } from './field.js';
import type { InputNames } from './field-row.js';
import { type Pair, pairText, pairsIn } from './pairs.js';

interface Props {
  readonly field: Extract<Field, { kind: 'pairs' }>;
  readonly names: InputNames;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** A few lines of which each says which and what: ways to reach somebody, services and how many. */
export function PairsField({ field, names, value, onChange }: Props) {
  const t = useText();
  const pairs = pairsIn(value);
  const put = (next: readonly Pair[]) => onChange(next.map(pairText));
  const change = (at: number, part: Partial<Pair>) =>
    put(pairs.map((pair, index) => (index === at ? { ...pair, ...part } : pair)));
  return (
    <div
      className="pairs"
      role="group"
      aria-labelledby={`${names.id}-label`}
      aria-describedby={names['aria-describedby']}
    >
      {pairs.map(({ code, text }, index) => (
        // Lines have no names of their own, and stay where they are while one is typed into.
        <div key={index} className="pair">
          <Select
            aria-label={t('form.pairWhich', { number: index + 1 })}
            value={code}
            status={names.status}
            options={[...field.choices]}
            onChange={(chosen: string) => change(index, { code: chosen })}
          />
          <Input
            {...(index === 0 ? { id: names.id } : {})}
            aria-label={`${t(field.textLabel)} ${index + 1}`}
            value={text}
            status={names.status}
            onChange={(event) => change(index, { text: event.target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.pairRemove', { number: index + 1 })}
            onClick={() => put(pairs.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        {...(pairs.length === 0 ? { id: names.id } : {})}
        size="small"
        icon={<PlusOutlined />}
        onClick={() => put([...pairs, { code: nextOf(field.choices, pairs), text: '' }])}
      >
        {t('form.pairAdd')}
      </Button>
    </div>
  );
}

/** The first that is not there yet. */
const nextOf = (choices: readonly Choice[], pairs: readonly Pair[]): string =>
  (choices.find(({ value }) => pairs.every(({ code }) => code !== value)) ?? choices[0])?.value ?? '';
