import { DeleteOutlined, FileOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { RemoveAttachmentDocument, type ShownFileFragment } from '../generated/graphql.js';
import { useSubmission } from '../graphql/use-submission.js';
import { useText } from '../text/language.js';
import { useFileSize } from './file-size.js';
import './files.css';

interface Props {
  /** Node id of the record that they hang on. */
  readonly recordId: string;
  readonly files: readonly ShownFileFragment[];
  /** Left out: nothing is removed here. */
  readonly onChanged?: (() => void) | undefined;
}

/** Pictures as small pictures, everything else by name; all open in a page of their own. */
export function FileList({ recordId, files, onChanged }: Props) {
  const t = useText();
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={t('file.files')}>
      {files.map((file) => (
        <FileLine key={file.id} recordId={recordId} file={file} onChanged={onChanged} />
      ))}
    </ul>
  );
}

function FileLine({
  recordId,
  file,
  onChanged,
}: Omit<Props, 'files'> & { readonly file: ShownFileFragment }) {
  const t = useText();
  const size = useFileSize();
  const { message } = App.useApp();
  const { submit, pending } = useSubmission(RemoveAttachmentDocument);
  const remove = async () => {
    const outcome = await submit({ recordId, id: file.id });
    if (outcome.kind === 'refused') void message.error(outcome.problems[0]?.message ?? outcome.code);
    onChanged?.();
  };
  return (
    <li className={file.picture ? 'file is-picture' : 'file'}>
      <a
        href={file.picture ? file.url : `${file.url}?download`}
        target={file.picture ? '_blank' : undefined}
        rel="noreferrer"
        title={t('file.from', { name: file.name, who: file.addedBy.name })}
      >
        {file.picture ? <img src={file.url} alt={file.name} loading="lazy" /> : <FileOutlined />}
        <span className="file-name">{file.name}</span>
        <span className="muted nowrap">{size(file.size)}</span>
      </a>
      {file.removable && onChanged ? (
        <Button
          size="small"
          type="text"
          loading={pending}
          icon={<DeleteOutlined />}
          aria-label={t('file.remove', { name: file.name })}
          onClick={() => void remove()}
        />
      ) : null}
    </li>
  );
}
