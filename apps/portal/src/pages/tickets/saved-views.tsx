import { MoreOutlined, PushpinOutlined, TeamOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import {
  RemoveTicketViewDocument,
  SavedTicketViewsDocument,
  type SavedTicketViewShownFragment,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { LateMenu } from '../../lists/late-menu.js';
import { useText } from '../../text/language.js';
import { savedOf, type TicketSelection } from './ticket-selection.js';

const KeepView = lazy(async () => ({ default: (await import('./keep-view.js')).KeepView }));

interface Props {
  readonly selection: TicketSelection;
  readonly onSelect: (next: TicketSelection) => void;
}

/** Views that people keep: one's own, and those of the unit (TKT-24). */
export function SavedViews({ selection, onSelect }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const [{ data }, refresh] = useLiveQuery({ query: SavedTicketViewsDocument, variables: {} });
  const { submit: remove } = useSubmission(RemoveTicketViewDocument);
  const [keeping, setKeeping] = useState<SavedTicketViewShownFragment | 'new'>();
  const views = data?.savedTicketViews ?? [];
  const shown = views.find(({ id }) => id === selection.saved);
  const kept = (next: TicketSelection) => {
    refresh();
    onSelect(next);
  };
  const take = async (view: SavedTicketViewShownFragment) => {
    const outcome = await remove({ id: view.id });
    refresh();
    if (outcome.kind === 'refused') void message.error(outcome.problems[0]?.message ?? outcome.code);
    else onSelect({ ...selection, saved: '' });
  };
  return (
    <>
      {views.length > 0 ? (
        <div className="ticket-tabs" role="tablist" aria-label={t('tickets.viewKeep')}>
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
              {view.shared ? (
                <TeamOutlined className="view-shared" aria-label={t('tickets.viewShared')} />
              ) : null}
            </button>
          ))}
        </div>
      ) : null}
      {shown?.mine ? (
        <LateMenu
          items={[
            { key: 'change', label: t('tickets.viewChange'), onClick: () => setKeeping(shown) },
            { key: 'remove', label: t('tickets.viewRemove'), onClick: () => void take(shown) },
          ]}
        >
          <Button size="small" type="text" icon={<MoreOutlined />} aria-label={t('tickets.viewMore')} />
        </LateMenu>
      ) : null}
      <Button size="small" type="text" icon={<PushpinOutlined />} onClick={() => setKeeping('new')}>
        {t('tickets.viewKeep')}
      </Button>
      {keeping ? (
        <Suspense>
          <KeepView
            selection={selection}
            replaced={keeping === 'new' ? undefined : keeping}
            onKept={kept}
            onClose={() => setKeeping(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
