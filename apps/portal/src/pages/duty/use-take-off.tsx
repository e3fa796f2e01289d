import { App, Button } from 'antd';
import { useCallback, useRef } from 'react';
import { type DutyRowFragment, PutOnDutyDocument, TakeOffDutyDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { useText } from '../../text/language.js';

const UNDO_SECONDS = 8;

/** Takes a turn away at once, and offers to give it back instead of asking first. */
export function useTakeOff(onChanged: () => void): (duty: DutyRowFragment) => void {
  const t = useText();
  const { message } = App.useApp();
  const tell = useFailureMessage();
  const { submit: takeOff } = useSubmission(TakeOffDutyDocument);
  const { submit: putOn } = useSubmission(PutOnDutyDocument);
  const undo = async ({ kind, person, from, until, note }: DutyRowFragment) => {
    message.destroy();
    tell(await putOn({ kind, personId: person?.id ?? '', from, until, note: note ?? undefined }));
    onChanged();
  };
  const take = async (duty: DutyRowFragment) => {
    const outcome = await takeOff({ id: duty.id, expectedVersion: duty.version });
    onChanged();
    if (outcome.kind !== 'done') return tell(outcome);
    void message.success({
      content: (
        <>
          {t('duty.takenOff', { name: duty.person?.displayName ?? '' })}{' '}
          <Button size="small" type="link" onClick={() => void undo(duty)}>
            {t('duty.undo')}
          </Button>
        </>
      ),
      duration: UNDO_SECONDS,
    });
  };
  // The columns are made once, with the newest of these.
  const newest = useRef(take);
  newest.current = take;
  return useCallback((duty) => void newest.current(duty), []);
}
