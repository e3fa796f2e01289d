import { Checkbox, Input, Radio, Select } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useText } from '../text/language.js';
import type { TextKey } from '../text/texts.js';
import type { Field, Value } from './field.js';
import { FieldRow, type InputNames } from './field-row.js';
import { ArticleField, CustomerField, PersonField, UnitField } from './lookup-fields.js';
import { TimeField } from './time-field.js';

/** What few forms ask for. */
const PeopleField = lazy(async () => ({ default: (await import('./people-field.js')).PeopleField }));
const SignatureField = lazy(async () => ({ default: (await import('./signature-field.js')).SignatureField }));
const PairsField = lazy(async () => ({ default: (await import('./pairs-field.js')).PairsField }));
const MarkdownField = lazy(async () => ({ default: (await import('./markdown-field.js')).MarkdownField }));
const NumberInput = lazy(async () => ({ default: (await import('./number-input.js')).NumberInput }));

const hints: Partial<Record<Field['kind'], TextKey>> = {
  lines: 'form.onePerLine',
  markdown: 'form.markdown',
};

interface Props {
  readonly field: Field;
  readonly value: Value;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One field of a form with its label, hint and error. */
export function FieldInput({ field, value, error, onChange }: Props) {
  const t = useText();
  if (field.kind === 'flag')
    return (
      <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked)}>
        {t(field.label)}
      </Checkbox>
    );
  const ofKind = hints[field.kind];
  const hint = field.hint ?? (ofKind && t(ofKind));
  return (
    <FieldRow label={t(field.label)} required={field.required} hint={hint} error={error}>
      {(names) => <BareInput field={field} names={names} value={value} onChange={onChange} />}
    </FieldRow>
  );
}

function BareInput({
  field,
  names,
  value,
  onChange,
}: Omit<Props, 'error'> & { readonly names: InputNames }): ReactNode {
  const t = useText();
  const text = typeof value === 'string' ? value : '';
  const lines = Array.isArray(value) ? value.join('\n') : '';
  const limit = field.maxLength === undefined ? {} : { maxLength: field.maxLength };
  const common = { ...names, value: text, ...limit };
  switch (field.kind) {
    case 'text':
      return <Input {...common} onChange={(event) => onChange(event.target.value)} />;
    case 'password':
      return (
        <Input.Password
          {...common}
          autoComplete="new-password"
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'date':
      return (
        <Input
          {...common}
          placeholder={t('form.dateExample')}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'long':
      return (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: 3, maxRows: 14 }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'markdown':
      return (
        <Suspense fallback={<Input.TextArea {...common} disabled />}>
          <MarkdownField names={names} value={text} maxLength={field.maxLength} onChange={onChange} />
        </Suspense>
      );
    case 'lines':
      return (
        <Input.TextArea
          {...names}
          value={lines}
          autoSize={{ minRows: 2, maxRows: 12 }}
          onChange={(event) => onChange(event.target.value.split('\n'))}
        />
      );
    case 'number':
      return (
        <Suspense fallback={<Input {...common} disabled />}>
          <NumberInput names={names} value={text} min={field.min} max={field.max} onChange={onChange} />
        </Suspense>
      );
    case 'choice':
      return (
        <Select
          {...names}
          value={text || null}
          allowClear={!field.required}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...field.choices]}
          onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
        />
      );
    case 'buttons':
      // A few choices that are all seen at once; arrow keys move among them.
      return (
        <Radio.Group
          id={names.id}
          // A group is no input that a label could point to.
          aria-labelledby={`${names.id}-label`}
          aria-describedby={names['aria-describedby']}
          optionType="button"
          value={text}
          options={[...field.choices]}
          onChange={(event) => onChange(String(event.target.value))}
        />
      );
    case 'choices':
      return (
        <Select
          {...names}
          mode="multiple"
          value={Array.isArray(value) ? [...value] : []}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...field.choices]}
          onChange={(chosen: string[]) => onChange(chosen)}
        />
      );
    case 'time':
      return <TimeField names={names} value={text} past={field.past ?? false} onChange={onChange} />;
    case 'person':
      return <PersonField names={names} value={text} unitId={field.unitId} onChange={onChange} />;
    case 'people':
      return (
        <Suspense>
          <PeopleField names={names} value={Array.isArray(value) ? value : []} onChange={onChange} />
        </Suspense>
      );
    case 'pairs':
      return (
        <Suspense>
          <PairsField
            field={field}
            names={names}
            value={Array.isArray(value) ? value : []}
            onChange={onChange}
          />
        </Suspense>
      );
    case 'signature':
      return (
        <Suspense>
          <SignatureField names={names} value={text} onChange={onChange} />
        </Suspense>
      );
    case 'article':
      return <ArticleField names={names} value={text} onChange={onChange} />;
    case 'unit':
      return <UnitField names={names} value={text} onChange={onChange} />;
    case 'customer':
      return <CustomerField names={names} value={text} onChange={onChange} />;
    case 'flag':
      return null;
  }
}
