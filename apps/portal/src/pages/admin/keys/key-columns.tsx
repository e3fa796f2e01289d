import { Button } from 'antd';
import type { KeyRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { useText } from '../../../text/language.js';
import { useNow } from '../../../time/now.js';
import { TimeOf } from '../../../time/time-of.js';

type Revoke = (key: KeyRowFragment) => void;
interface Row {
  readonly apiKey: KeyRowFragment;
}

function State({ apiKey: { revokedAt, expiresAt } }: Row) {
  const t = useText();
  const now = useNow();
  if (revokedAt) return <span className="tag">{t('key.revoked')}</span>;
  if (Date.parse(expiresAt) <= now) return <span className="tag">{t('key.expired')}</span>;
  return <span className="tag is-good">{t('key.works')}</span>;
}

function RevokeButton({ apiKey, revoke }: Row & { readonly revoke: Revoke }) {
  const t = useText();
  if (apiKey.revokedAt) return null;
  return (
    <Button
      size="small"
      aria-label={t('key.revokeWhich', { name: apiKey.name })}
      onClick={() => revoke(apiKey)}
    >
      {t('key.revoke')}
    </Button>
  );
}

export const keyColumns = (revoke: Revoke): readonly Column<KeyRowFragment>[] => [
  { title: 'key.name', cell: ({ name }) => name },
  { title: 'key.prefix', width: 130, cell: ({ prefix }) => <span className="code">{prefix}…</span> },
  { title: 'key.owner', width: 120, cell: ({ owner }) => owner?.displayName },
  {
    title: 'key.scopes',
    width: 90,
    wideOnly: true,
    cell: ({ scopes }) => <span title={scopes.join('\n')}>{scopes.length}</span>,
  },
  { title: 'key.expires', width: 150, cell: ({ expiresAt }) => <TimeOf at={expiresAt} /> },
  {
    title: 'account.lastUsedAt',
    width: 150,
    wideOnly: true,
    cell: ({ lastUsedAt }) => (lastUsedAt ? <TimeOf at={lastUsedAt} /> : null),
  },
  { title: 'key.state', width: 90, cell: (key) => <State apiKey={key} /> },
  { title: 'duty.change', width: 90, cell: (key) => <RevokeButton apiKey={key} revoke={revoke} /> },
];

export function KeyCard({ apiKey, revoke }: Row & { readonly revoke: Revoke }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{apiKey.name}</span>
        <State apiKey={apiKey} />
      </div>
      <div className="row spread">
        <span className="muted">
          {apiKey.owner?.displayName} · <TimeOf at={apiKey.expiresAt} short />
        </span>
        <RevokeButton apiKey={apiKey} revoke={revoke} />
      </div>
    </div>
  );
}
