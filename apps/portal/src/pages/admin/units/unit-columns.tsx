import type { UnitRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { orgUnitKindTexts } from '../../../text/codes/identity-codes.js';
import { useLabel, useText } from '../../../text/language.js';

export type TreeUnit = UnitRowFragment & { readonly depth: number };
interface Row {
  readonly unit: TreeUnit;
}

const Kind = ({ unit }: Row) => useLabel()(orgUnitKindTexts, unit.kind);

function Name({ unit }: Row) {
  const t = useText();
  return (
    <span style={{ paddingLeft: unit.depth * 20 }} className={unit.active ? '' : 'muted'}>
      {unit.name} {unit.active ? null : <span className="tag">{t('unit.closed')}</span>}
    </span>
  );
}

/** One of its own, or that of the unit above, which is said quietly. */
function CalendarName({ unit: { calendar, effectiveCalendar } }: Row) {
  const t = useText();
  return calendar ? (
    calendar.name
  ) : (
    <span className="muted">{`${effectiveCalendar.name} ${t('unit.inherited')}`}</span>
  );
}

export const unitColumns: readonly Column<TreeUnit>[] = [
  { title: 'unit.name', cell: (unit) => <Name unit={unit} /> },
  { title: 'unit.kind', width: 120, cell: (unit) => <Kind unit={unit} /> },
  { title: 'unit.calendar', width: 240, wideOnly: true, cell: (unit) => <CalendarName unit={unit} /> },
  { title: 'unit.head', width: 140, cell: ({ head }) => head?.displayName },
];

export function UnitCard({ unit }: Row) {
  return (
    <div className="row spread">
      <Name unit={unit} />
      <span className="muted">
        <Kind unit={unit} />
      </span>
    </div>
  );
}
