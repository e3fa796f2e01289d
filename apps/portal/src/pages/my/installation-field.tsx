import { FieldRow } from '../../forms/field-row.js';
import type { MyInstallationsQuery } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';

export type Installation = MyInstallationsQuery['installations']['edges'][number]['node'];

interface Props {
  readonly installations: readonly Installation[];
  /** Node id; empty: none is chosen. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** A handful of choices by the device's own list: right under a thumb, and nothing to load. */
export function InstallationField({ installations, value, error, onChange }: Props) {
  const t = useText();
  return (
    <FieldRow label={t('my.installation')} error={error}>
      {({ status: _status, ...names }) => (
        <select
          {...names}
          className="my-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">—</option>
          {installations.map((installation) => (
            <option key={installation.id} value={installation.id}>
              {nameOf(installation)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  );
}

const nameOf = ({ product, productCode, productVersion, site, serviceCode }: Installation): string =>
  [`${product?.name ?? productCode} ${productVersion}`, site?.name, serviceCode].filter(Boolean).join(' · ');
