import { Button } from 'antd';
import type { DutyRowFragment } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import { dutyKindTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useNow } from '../../time/now.js';
import { TimeOf } from '../../time/time-of.js';

type TakeOff = (duty: DutyRowFragment) => void;
interface Row {
  readonly duty: DutyRowFragment;
}

function Kind({ duty: { kind, from, until } }: Row) {
  const t = useText();
  const label = useLabel();
  const now = useNow();
  const onNow = Date.parse(from) <= now && now < Date.parse(until);
  return (
    <span className="row">
      {label(dutyKindTexts, kind)}
      {onNow ? <span className="tag is-good">{t('duty.now')}</span> : null}
    </span>
  );
}

function TakeOffButton({ duty, takeOff }: Row & { readonly takeOff: TakeOff }) {
  const t = useText();
  return (
    <Button
      size="small"
      aria-label={t('duty.takeOffWhom', { name: duty.person?.displayName ?? '' })}
      onClick={() => takeOff(duty)}
    >
      {t('duty.takeOff')}
    </Button>
  );
}

export const dutyColumns = (takeOff: TakeOff): readonly Column<DutyRowFragment>[] => [
  { title: 'duty.from', width: 160, cell: ({ from }) => <TimeOf at={from} /> },
  { title: 'duty.until', width: 160, cell: ({ until }) => <TimeOf at={until} /> },
  { title: 'duty.kind', width: 130, cell: (duty) => <Kind duty={duty} /> },
  { title: 'duty.person', width: 130, cell: ({ person }) => person?.displayName },
  { title: 'duty.unit', width: 150, cell: ({ unit }) => unit?.name },
  { title: 'visit.note', cell: ({ note }) => <span title={note ?? ''}>{note}</span> },
  { title: 'duty.change', width: 90, cell: (duty) => <TakeOffButton duty={duty} takeOff={takeOff} /> },
];

export function DutyCard({ duty, takeOff }: Row & { readonly takeOff: TakeOff }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{duty.person?.displayName}</span>
        <Kind duty={duty} />
      </div>
      <div className="row spread">
        <span>
          <TimeOf at={duty.from} short /> – <TimeOf at={duty.until} short />
        </span>
        <TakeOffButton duty={duty} takeOff={takeOff} />
      </div>
      {duty.note ? <div className="muted">{duty.note}</div> : null}
    </div>
  );
}
