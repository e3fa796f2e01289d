import { useEffect, useState } from 'react';
import { AttachFilesDocument, type ShownFileFragment } from '../generated/graphql.js';
import { useSubmission } from '../graphql/use-submission.js';
import { useText } from '../text/language.js';
import { AddFiles, useFileTarget } from './add-files.js';
import { FileList } from './file-list.js';
import type { FileKind } from './send-file.js';
import { UploadList } from './upload-list.js';
import { useUploads } from './uploads.js';

interface Props {
  readonly kind: FileKind;
  /** Node id of the record. */
  readonly recordId: string;
  readonly title: string;
  readonly files: readonly ShownFileFragment[];
  /** Left out: the viewer only looks. */
  readonly mayAdd?: boolean;
  readonly camera?: boolean;
  readonly onChanged: () => void;
}

/** The files of a record: what is there, and how to add to it. What was chosen is attached once it is all there. */
export function RecordFiles({
  kind,
  recordId,
  title,
  files,
  mayAdd = false,
  camera = false,
  onChanged,
}: Props) {
  const t = useText();
  const uploads = useUploads(`${kind}.${recordId}`, kind);
  const { submit, pending } = useSubmission(AttachFilesDocument);
  const [problem, setProblem] = useState<string>();
  const { over, props } = useFileTarget(uploads.add);
  const { ids, clear } = uploads;
  const isComplete = ids.length > 0 && !uploads.pending;
  useEffect(() => {
    if (!isComplete || pending || problem) return;
    void submit({ recordId, attachmentIds: [...ids] }).then((outcome) => {
      if (outcome.kind === 'done') {
        clear();
        return onChanged();
      }
      return setProblem(outcome.kind === 'refused' ? outcome.problems[0]?.message : t('form.lost'));
    });
  }, [isComplete, pending, problem, ids, recordId, submit, clear, onChanged, t]);
  if (!mayAdd && files.length === 0) return null;
  return (
    <section
      className={over ? 'panel stack file-target is-over' : 'panel stack file-target'}
      aria-label={title}
      {...(mayAdd ? props : {})}
    >
      <h2>{title}</h2>
      <FileList recordId={recordId} files={files} onChanged={onChanged} />
      <UploadList uploads={uploads} />
      {problem ? (
        <p role="alert" className="upload-problem">
          {problem}{' '}
          <button type="button" className="plain-button" onClick={() => setProblem(undefined)}>
            {t('shell.retry')}
          </button>
        </p>
      ) : null}
      {mayAdd ? <AddFiles camera={camera} onFiles={uploads.add} /> : null}
    </section>
  );
}
