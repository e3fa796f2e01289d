import { CloseOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useText } from '../text/language.js';
import { useFileSize } from './file-size.js';
import type { Upload, Uploads } from './uploads.js';
import './files.css';

/** What is being added: how far it is, what went wrong, and how to go on or leave it. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const t = useText();
  if (uploads.all.length === 0) return null;
  return (
    <ul className="uploads" aria-label={t('file.adding')}>
      {uploads.all.map((upload) => (
        <UploadLine key={upload.key} upload={upload} uploads={uploads} />
      ))}
    </ul>
  );
}

function UploadLine({ upload, uploads }: { readonly upload: Upload; readonly uploads: Uploads }) {
  const t = useText();
  const size = useFileSize();
  const { file, state, progress, problem } = upload;
  const isBad = state === 'refused' || state === 'lost';
  return (
    <li className={isBad ? 'upload is-bad' : 'upload'}>
      <span className="upload-name" title={file.name}>
        {file.name}
      </span>
      <span className="muted nowrap">{size(file.size)}</span>
      {state === 'sending' ? (
        <Progress
          className="upload-progress"
          percent={Math.round(progress * 100)}
          size="small"
          showInfo={false}
          aria-label={t('file.progress', { name: file.name })}
        />
      ) : null}
      {state === 'refused' ? (
        <span role="alert" className="upload-problem">
          {problem ?? t('file.refused')}
        </span>
      ) : null}
      {state === 'lost' ? <span className="upload-problem">{t('file.lost')}</span> : null}
      {isBad ? (
        <Button
          size="small"
          type="text"
          icon={<ReloadOutlined />}
          aria-label={t('file.retry', { name: file.name })}
          onClick={() => uploads.retry(upload)}
        />
      ) : null}
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t(state === 'sending' ? 'file.cancel' : 'file.leave', { name: file.name })}
        onClick={() => uploads.drop(upload)}
      />
    </li>
  );
}
