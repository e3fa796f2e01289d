import { Button } from 'antd';
import { Empty } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { isNarrowed, type TicketSelection } from './ticket-selection.js';

interface Props {
  readonly selection: TicketSelection;
  readonly onClear: () => void;
}

/** An empty list is good news, unless a filter made it empty. */
export function NoTickets({ selection, onClear }: Props) {
  const t = useText();
  if (!isNarrowed(selection)) return <Empty title={t('tickets.empty')} hint={t('tickets.emptyHint')} />;
  return (
    <Empty
      title={t('list.emptyFiltered')}
      hint={t('list.emptyFilteredHint')}
      action={<Button onClick={onClear}>{t('list.clear')}</Button>}
    />
  );
}
