import type { LetterRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { isService } from '../services.js';

interface Row {
  readonly letter: LetterRowFragment;
}

/** `<service>_from_<source>`: who could not process whose event. */
export const serviceOf = ({ consumer }: Pick<LetterRowFragment, 'consumer'>): string =>
  consumer.split('_from_')[0] ?? consumer;

export function ServiceName({ letter }: Row) {
  const t = useText();
  const service = serviceOf(letter);
  return isService(service) ? t(`service.${service}`) : service;
}

function Reason({ letter: { reason } }: Row) {
  const t = useText();
  if (reason === 'BLOCKED') return <span className="muted">{t('letter.waits')}</span>;
  return <span title={reason}>{reason}</span>;
}

export const letterColumns: readonly Column<LetterRowFragment>[] = [
  { title: 'letter.at', width: 150, cell: ({ at }) => <TimeOf at={at} /> },
  { title: 'admin.service', width: 90, cell: (letter) => <ServiceName letter={letter} /> },
  { title: 'letter.type', width: 220, cell: ({ type }) => <span title={type}>{type}</span> },
  { title: 'letter.reason', cell: (letter) => <Reason letter={letter} /> },
];

export function LetterCard({ letter }: Row) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{letter.type}</span>
        <TimeOf at={letter.at} short />
      </div>
      <div className="row spread">
        <Reason letter={letter} />
        <span className="muted">
          <ServiceName letter={letter} />
        </span>
      </div>
    </div>
  );
}
