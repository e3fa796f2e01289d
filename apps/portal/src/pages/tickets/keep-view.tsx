import { flagOf, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { type SavedTicketViewShownFragment, SaveTicketViewDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import { baseOf, savedOf, type TicketSelection } from './ticket-selection.js';

interface Props {
  readonly selection: TicketSelection;
  /** The view that is replaced; left out: a new one. */
  readonly replaced: SavedTicketViewShownFragment | undefined;
  readonly onKept: (next: TicketSelection) => void;
  readonly onClose: () => void;
}

/** Gives the list as it is now a name. */
export function KeepView({ selection, replaced, onKept, onClose }: Props) {
  const t = useText();
  const { submit } = useSubmission(SaveTicketViewDocument);
  const keep = async (values: Values) => {
    const outcome = await submit({
      ...(replaced && { id: replaced.id }),
      name: textOf(values, 'name').trim(),
      shared: flagOf(values, 'shared'),
      ...baseOf(selection),
    });
    if (outcome.kind === 'done') onKept(savedOf(outcome.value.view));
    return outcome;
  };
  return (
    <SideForm
      title={t(replaced ? 'tickets.viewChange' : 'tickets.viewKeep')}
      fields={[
        { name: 'name', label: 'tickets.viewName', kind: 'text', required: true, maxLength: 60 },
        { name: 'shared', label: 'tickets.viewShare', kind: 'flag' },
      ]}
      initial={replaced ? { name: replaced.name, shared: replaced.shared } : {}}
      intro={<p className="muted">{t('tickets.viewHint')}</p>}
      send={keep}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
