import { Select } from 'antd';
import type { Impact, Priority, RulesFragment, Urgency } from '../../../generated/graphql.js';
import { useCodeOptions } from '../../../forms/code-options.js';
import { impactTexts, priorityTexts, urgencyTexts } from '../../../text/codes/ticket-codes.js';
import { useLabel, useText } from '../../../text/language.js';

type Cells = RulesFragment['priorityMatrix'];
interface Props {
  readonly cells: Cells;
  readonly onChange: (cells: Cells) => void;
}

/** Impact × urgency → priority (TKT-07). */
export function PriorityMatrix({ cells, onChange }: Props) {
  const t = useText();
  const label = useLabel();
  const options = useCodeOptions();
  // The keys of a table of codes are exactly those codes.
  const impacts = Object.keys(impactTexts) as Impact[];
  const urgencies = Object.keys(urgencyTexts) as Urgency[];
  const at = (impact: Impact, urgency: Urgency) =>
    cells.find((cell) => cell.impact === impact && cell.urgency === urgency)?.priority;
  const set = (impact: Impact, urgency: Urgency, priority: Priority) =>
    onChange(
      cells.map((cell) =>
        cell.impact === impact && cell.urgency === urgency ? { ...cell, priority } : cell,
      ),
    );
  return (
    <table className="matrix">
      <caption className="muted">{t('level.matrix')}</caption>
      <thead>
        <tr>
          <td />
          {urgencies.map((urgency) => (
            <th key={urgency} scope="col">
              {label(urgencyTexts, urgency)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {impacts.map((impact) => (
          <tr key={impact}>
            <th scope="row">{label(impactTexts, impact)}</th>
            {urgencies.map((urgency) => (
              <td key={urgency}>
                <Select<Priority>
                  size="small"
                  aria-label={`${label(impactTexts, impact)} · ${label(urgencyTexts, urgency)}`}
                  value={at(impact, urgency) ?? null}
                  options={options(priorityTexts)}
                  onChange={(priority) => set(impact, urgency, priority)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
