import { useEffect, useRef, useState } from 'react';
import { TicketPresenceDocument, type TicketPresenceSubscription } from '../../../generated/graphql.js';
import { useChanges } from '../../../graphql/use-changes.js';
import { useText } from '../../../text/language.js';

type Present = TicketPresenceSubscription['ticketPresence'];

/** So long after the last key somebody still counts as writing. */
const writingMs = 8_000;

/** Who else has this ticket before them, and who is writing (TKT-10). To be told is to be seen by the others. */
export function PresenceLine({ ticketId, typed }: { readonly ticketId: string; readonly typed: string }) {
  const t = useText();
  const [present, setPresent] = useState<Present>([]);
  const writing = useIsWriting(typed);
  useEffect(() => setPresent([]), [ticketId]);
  useChanges(TicketPresenceDocument, { id: ticketId, writing }, ({ ticketPresence }) =>
    setPresent(ticketPresence),
  );
  const names = (isWriting: boolean) =>
    present
      .filter((each) => each.writing === isWriting)
      .map(({ person }) => person.displayName)
      .join(t('list.separator'));
  const [writers, readers] = [names(true), names(false)];
  if (!writers && !readers) return null;
  return (
    <div className="presence" role="status">
      {writers ? <span className="is-writing">{t('ticket.writingNow', { names: writers })}</span> : null}
      {readers ? <span>{t('ticket.lookingNow', { names: readers })}</span> : null}
    </div>
  );
}

/** From a key until a pause; a draft that was only found here again is not being written. */
function useIsWriting(typed: string): boolean {
  const [writing, setWriting] = useState(false);
  const seen = useRef(typed);
  useEffect(() => {
    if (seen.current === typed) return;
    seen.current = typed;
    setWriting(typed !== '');
    const timer = setTimeout(() => setWriting(false), writingMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return writing;
}
