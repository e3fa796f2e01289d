import { Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { LetterRowFragment } from '../../../generated/graphql.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useAddressSearch, useAddressValue } from '../../../lists/use-address-value.js';
import { useLookEvery } from '../../../lists/use-look-every.js';
import { useText } from '../../../text/language.js';
import { ChosenBar, choiceColumn } from '../chosen.js';
import { PeriodFilter, usePeriod } from '../period-filter.js';
import { isService, services } from '../services.js';
import { LetterCard, letterColumns, serviceOf } from './letter-columns.js';
import { LetterPanel } from './letter-panel.js';
import { ReplayResults } from './replay-results.js';
import { useDeadLetters } from './use-dead-letters.js';
import { useReplay } from './use-replay.js';

/** Events that a service has set aside; each is played again with all that waits behind it. */
export function EventLetters() {
  const t = useText();
  const { typed, type, search } = useAddressSearch();
  const [given, setService] = useAddressValue('service');
  const service = isService(given) ? given : undefined;
  const period = usePeriod();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<LetterRowFragment>();
  const asked = useMemo(() => (service ? [service] : services), [service]);
  const filter = useMemo(
    () => ({ ...(search && { text: search }), ...(period && { at: period }) }),
    [search, period],
  );
  const list = useDeadLetters(asked, filter);
  useLookEvery(list.look, 15_000);
  const { replay, pending, results } = useReplay(() => {
    setChosen(new Set());
    list.refresh();
  });
  const columns = useMemo(
    () => [
      choiceColumn<LetterRowFragment>(
        chosen,
        setChosen,
        // One that waits is played with the one it waits for.
        ({ reason }) => reason !== 'BLOCKED',
        ({ type: event, aggregateId }) => `${event} ${aggregateId}`,
      ),
      ...letterColumns,
    ],
    [chosen],
  );
  const playable = list.rows.filter(({ reason }) => reason !== 'BLOCKED');
  const picked = playable.filter(({ id }) => chosen.has(id));
  const narrowed = Boolean(search || service || period);
  return (
    <>
      <div className="filter-bar ticket-filters">
        <Input.Search
          className="filter-search"
          aria-label={t('letter.search')}
          placeholder={t('letter.search')}
          allowClear
          maxLength={200}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <Select
          aria-label={t('admin.service')}
          placeholder={t('admin.service')}
          allowClear
          value={service ?? null}
          options={services.map((value) => ({ value, label: t(`service.${value}`) }))}
          onChange={(value?: string) => setService(value)}
        />
        <PeriodFilter />
      </div>
      {list.status === 'failed'
        ? null
        : services.map((name) =>
            list.problems[name] === undefined ? null : (
              <p key={name} className="form-note" role="alert">
                {t('letter.notRead', { service: t(`service.${name}`) })} {list.problems[name]}
              </p>
            ),
          )}
      <ReplayResults results={results} />
      {playable.length > 0 ? (
        <ChosenBar
          all={playable.map(({ id }) => id)}
          chosen={picked.map(({ id }) => id)}
          onChoose={setChosen}
        >
          <Button
            type="primary"
            disabled={picked.length === 0}
            loading={pending}
            onClick={() => void replay(picked)}
          >
            {t('letter.replayChosen')}
          </Button>
        </ChosenBar>
      ) : null}
      <PlainList
        label={t('admin.deadLetters')}
        list={list}
        columns={columns}
        card={(letter) => <LetterCard letter={letter} />}
        onOpen={setShown}
        empty={
          narrowed ? (
            <Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
          ) : (
            <Empty title={t('letter.none')} hint={t('letter.noneHint')} />
          )
        }
      />
      {shown ? (
        <LetterPanel
          key={shown.id}
          id={shown.id}
          service={serviceOf(shown)}
          onChanged={list.refresh}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </>
  );
}
