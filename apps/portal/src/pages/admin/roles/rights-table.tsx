import type { AllRolesQuery, Reach } from '../../../generated/graphql.js';
import { reachTexts } from '../../../text/codes/identity-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import type { Rights } from './rights.js';

interface Props {
  readonly permissions: AllRolesQuery['permissions'];
  readonly rights: Rights;
  readonly changed: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (permission: string, reach: Reach | undefined) => void;
}

const reaches = ['OWN', 'UNIT', 'TREE', 'ALL'] as const satisfies readonly Reach[];

/** A row for each permission, a column for each reach; arrow keys move within a row. */
export function RightsTable({ permissions, rights, changed, disabled, onChange }: Props) {
  const t = useText();
  const label = useLabel();
  return (
    <table className="rows rights">
      <thead>
        <tr>
          <th scope="col">{t('role.right')}</th>
          <th scope="col">{t('role.noRight')}</th>
          {reaches.map((reach) => (
            <th key={reach} scope="col">
              {label(reachTexts, reach)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {permissions.map(({ code, meaning }) => (
          <tr key={code} className={changed.includes(code) ? 'is-changed' : ''}>
            <th scope="row">
              <div>{meaning}</div>
              <div className="code">{code}</div>
            </th>
            {[undefined, ...reaches].map((reach) => (
              <td key={reach ?? ''}>
                <input
                  type="radio"
                  name={code}
                  disabled={disabled}
                  aria-label={`${meaning}: ${reach ? label(reachTexts, reach) : t('role.noRight')}`}
                  checked={rights.get(code) === reach}
                  onChange={() => onChange(code, reach)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
