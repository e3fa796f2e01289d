import { TicketListChangedDocument, TicketViewCountsDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useThrottled } from '../../lists/use-throttled.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { SavedViews } from './saved-views.js';
import { selectionOf, type TicketSelection, type TicketView, ticketViews } from './ticket-selection.js';

interface Props {
  readonly selection: TicketSelection;
  readonly now: string;
  readonly onSelect: (next: TicketSelection) => void;
}

const open = { filter: { open: true } };

/** The lists that an agent looks at all day, each with its count. */
export function TicketViews({ selection, now, onSelect }: Props) {
  const t = useText();
  const { personId } = useViewer();
  const { view, columns, saved } = selection;
  const begin = (name: TicketView) =>
    onSelect({ ...selectionOf(new URLSearchParams({ view: name })), columns });
  const [{ data }, refresh] = useLiveQuery({
    query: TicketViewCountsDocument,
    variables: { me: personId, now },
  });
  // The counts cost five questions: they may lag a few seconds behind.
  useChanges(TicketListChangedDocument, open, useThrottled(refresh, 5000));
  return (
    <div className="ticket-views">
      <div className="ticket-tabs" role="tablist" aria-label={t('tickets.title')}>
        {ticketViews.map((name) => {
          const count = name === 'all' ? undefined : data?.[name].totalCount;
          return (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === view && !saved}
              onClick={() => begin(name)}
            >
              {t(`tickets.view.${name}`)}
              {count === undefined ? null : (
                <span className={name === 'breached' && count > 0 ? 'is-bad' : ''}>{count}</span>
              )}
            </button>
          );
        })}
      </div>
      <SavedViews selection={selection} onSelect={onSelect} />
    </div>
  );
}
