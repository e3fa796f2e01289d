import { useState } from 'react';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import { useText } from '../../../text/language.js';
import { ClockLine } from './clock-line.js';
import { DueDerivation } from './due-derivation.js';

/** The running promises first, and what became of the others. */
export function ClockPanel({ ticket }: { readonly ticket: TicketPageFragment }) {
  const t = useText();
  const [explained, setExplained] = useState<string>();
  return (
    <section className="panel" aria-label={t('ticket.clocks')}>
      <h2>{t('ticket.clocks')}</h2>
      {ticket.clocks.length === 0 ? <p className="muted">{t('ticket.noClocks')}</p> : null}
      {ticket.clocks.map((clock) => (
        <div key={clock.id}>
          <ClockLine
            clock={clock}
            open={explained === clock.id}
            onExplain={() => setExplained(explained === clock.id ? undefined : clock.id)}
          />
          {explained === clock.id ? (
            <DueDerivation ticketId={ticket.id} ticketVersion={ticket.version} clockId={clock.id} />
          ) : null}
        </div>
      ))}
    </section>
  );
}
