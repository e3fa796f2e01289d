import { InputNumber } from 'antd';
import type { InputNames } from './field-row.js';

interface Props {
  readonly names: InputNames;
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: string) => void;
}

export function NumberInput({ names, value, min, max, onChange }: Props) {
  return (
    <InputNumber
      {...names}
      value={value === '' ? null : Number(value)}
      min={min}
      max={max}
      onChange={(number) => onChange(number === null ? '' : String(number))}
    />
  );
}
