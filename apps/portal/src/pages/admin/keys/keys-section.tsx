import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { AllKeysDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { fixedList } from '../../../lists/fixed-list.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useText } from '../../../text/language.js';
import { KeyCard, keyColumns } from './key-columns.js';
import { NewKey } from './new-key.js';
import { type MadeKey, SecretShown } from './secret-shown.js';
import { useRevokeKey } from './use-revoke-key.js';

/** Keys of machines: each reaches no further than its owner, and ends by itself (COM-04). */
export function KeysSection() {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<MadeKey>();
  const [result, refresh] = useLiveQuery({ query: AllKeysDocument });
  const revoke = useRevokeKey(refresh);
  const columns = useMemo(() => keyColumns(revoke), [revoke]);
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.keys')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('key.add')}
        </Button>
      </div>
      <PlainList
        label={t('admin.keys')}
        list={fixedList(result.data?.apiKeys, result, refresh)}
        columns={columns}
        card={(key) => <KeyCard apiKey={key} revoke={revoke} />}
        empty={<Empty title={t('key.none')} hint={t('key.noneHint')} />}
      />
      {adding ? (
        <NewKey
          onMade={(key) => {
            setMade(key);
            refresh();
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {made ? <SecretShown made={made} onClose={() => setMade(undefined)} /> : null}
    </>
  );
}
