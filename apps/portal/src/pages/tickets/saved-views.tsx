import { MoreOutlined, PushpinOutlined, TeamOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { flagOf, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import {
  RemoveTicketViewDocument,
  SavedTicketViewsDocument,
  type SavedTicketViewShownFragment,
  SaveTicketViewDocument,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import { baseOf, savedOf, type TicketSelection } from './ticket-selection.js';

interface Props {
  readonly selection: TicketSelection;
  readonly onSelect: (next: TicketSelection) => void;
}

/** Views that people keep: one's own, and those of the unit (TKT-24). */
export function SavedViews({ selection, onSelect }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const [{ data }, refresh] = useLiveQuery({ query: SavedTicketViewsDocument, variables: {} });
  const { submit: save } = useSubmission(SaveTicketViewDocument);
  const { submit: remove } = useSubmission(RemoveTicketViewDocument);
  const [keeping, setKeeping] = useState<SavedTicketViewShownFragment | 'new'>();
  const views = data?.savedTicketViews ?? [];
  const shown = views.find(({ id }) => id === selection.saved);
  const keep = async (values: Values) => {
    const id = keeping === 'new' ? undefined : keeping?.id;
    const outcome = await save({
      ...(id && { id }),
      name: textOf(values, 'name').trim(),
      shared: flagOf(values, 'shared'),
      ...baseOf(selection),
    });
    refresh();
    if (outcome.kind === 'done') onSelect(savedOf(outcome.value.view));
    return outcome;
  };
  const take = async (view: SavedTicketViewShownFragment) => {
    const outcome = await remove({ id: view.id });
    refresh();
    if (outcome.kind === 'refused') void message.error(outcome.problems[0]?.message ?? outcome.code);
    else onSelect({ ...selection, saved: '' });
  };
  return (
    <>
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          role="tab"
          aria-selected={view.id === selection.saved}
          title={
            view.mine
              ? view.name
              : t('tickets.viewOf', { name: view.name, who: view.owner?.displayName ?? '' })
          }
          onClick={() => onSelect(savedOf(view))}
        >
          {view.name}
          {view.shared ? <TeamOutlined className="view-shared" aria-label={t('tickets.viewShared')} /> : null}
        </button>
      ))}
      {shown?.mine ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'change', label: t('tickets.viewChange'), onClick: () => setKeeping(shown) },
              { key: 'remove', label: t('tickets.viewRemove'), onClick: () => void take(shown) },
            ],
          }}
        >
          <Button size="small" type="text" icon={<MoreOutlined />} aria-label={t('tickets.viewMore')} />
        </Dropdown>
      ) : null}
      <Button size="small" type="text" icon={<PushpinOutlined />} onClick={() => setKeeping('new')}>
        {t('tickets.viewKeep')}
      </Button>
      {keeping ? (
        <SideForm
          title={t(keeping === 'new' ? 'tickets.viewKeep' : 'tickets.viewChange')}
          fields={[
            { name: 'name', label: 'tickets.viewName', kind: 'text', required: true, maxLength: 60 },
            { name: 'shared', label: 'tickets.viewShare', kind: 'flag' },
          ]}
          initial={keeping === 'new' ? {} : { name: keeping.name, shared: keeping.shared }}
          intro={<p className="muted">{t('tickets.viewHint')}</p>}
          send={keep}
          onDone={() => setKeeping(undefined)}
          onClose={() => setKeeping(undefined)}
        />
      ) : null}
    </>
  );
}
