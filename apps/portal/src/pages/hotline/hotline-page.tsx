import { useState } from 'react';
import { useText } from '../../text/language.js';
import { CallerBar } from './caller-bar.js';
import { CallerFile } from './caller-file.js';
import { type CreatedTicket, CreatedNote } from './created-note.js';
import { ProblemForm } from './problem-form.js';
import { SeenBefore } from './seen-before.js';
import { useCaller } from './use-caller.js';
import './hotline.css';

/** From ring to ticket on one screen, hands on the keyboard (TKT-01). */
export function HotlinePage() {
  const t = useText();
  const caller = useCaller();
  const [description, setDescription] = useState('');
  const [created, setCreated] = useState<CreatedTicket>();
  // Counts calls: each begins with an empty form and a new key.
  const [call, setCall] = useState(1);
  const nextCall = () => {
    caller.reset();
    setDescription('');
    setCreated(undefined);
    setCall(call + 1);
  };
  return (
    <div className="hotline" key={call}>
      <h1 className="visually-hidden">{t('hotline.title')}</h1>
      <CallerBar caller={caller} />
      {caller.match ? <CallerFile match={caller.match} onAnother={caller.reset} /> : null}
      {created ? <CreatedNote ticket={created} onNextCall={nextCall} /> : null}
      <div className="hotline-columns">
        {created ? null : (
          <ProblemForm
            match={caller.match}
            typedNumber={caller.typed}
            description={description}
            onDescription={setDescription}
            onCreated={setCreated}
          />
        )}
        <SeenBefore customerId={caller.match?.customer.id} description={description} />
      </div>
    </div>
  );
}
