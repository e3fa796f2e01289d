import { type ReactNode, useId } from 'react';
import './forms.css';

/** What an input needs to be announced with its label, hint and error. */
export interface InputNames {
  readonly id: string;
  /** Where no label stands beside it. */
  readonly 'aria-label'?: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly status: 'error' | '';
}

interface Props {
  readonly label: string;
  readonly required?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (names: InputNames) => ReactNode;
}

/** Label above, input, and below it the error or the hint. */
export function FieldRow({ label, required = false, hint, error, children }: Props) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field-row">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
        {required ? <span className="field-required"> *</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required || undefined,
        status: error === undefined ? '' : 'error',
      })}
      {note === undefined ? null : (
        <div
          id={`${id}-note`}
          className={error === undefined ? 'field-hint' : 'field-error'}
          role={error && 'alert'}
        >
          {note}
        </div>
      )}
    </div>
  );
}
